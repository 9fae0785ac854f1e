/** What the landlord service asks of a customer beside a grant: whose numbers it uses, and which ways in it pays for. */
import type { Act } from '../act.ts';
import { abonnementList } from './abonnement-list.ts';
import { abonnementOpsig } from './abonnement-opsig.ts';
import { abonnementTegn } from './abonnement-tegn.ts';
import { ejernummerFjern } from './ejernummer-fjern.ts';
import { ejernummerKnyt } from './ejernummer-knyt.ts';
import { ejernummerList } from './ejernummer-list.ts';

/** The acts on owners' numbers and subscriptions. */
export const UDLEJER_ACTS: readonly Act[] = [
  ...[abonnementList, abonnementOpsig, abonnementTegn],
  ...[ejernummerFjern, ejernummerKnyt, ejernummerList],
];
