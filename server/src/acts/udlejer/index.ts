/** What the landlord service asks of a customer beside a grant: whose numbers it uses, which ways in it pays for, and its terms. */
import type { Act } from '../act.ts';
import { abonnementList } from './abonnement-list.ts';
import { abonnementOpsig } from './abonnement-opsig.ts';
import { abonnementTegn } from './abonnement-tegn.ts';
import { ejernummerFjern } from './ejernummer-fjern.ts';
import { ejernummerKnyt } from './ejernummer-knyt.ts';
import { ejernummerList } from './ejernummer-list.ts';
import { vilkaarAccepter } from './vilkaar-accepter.ts';
import { vilkaarList } from './vilkaar-list.ts';
import { vilkaarOphoev } from './vilkaar-ophoev.ts';

/** The acts on owners' numbers, subscriptions and accepted terms. */
export const UDLEJER_ACTS: readonly Act[] = [
  ...[abonnementList, abonnementOpsig, abonnementTegn],
  ...[ejernummerFjern, ejernummerKnyt, ejernummerList],
  ...[vilkaarAccepter, vilkaarList, vilkaarOphoev],
];
