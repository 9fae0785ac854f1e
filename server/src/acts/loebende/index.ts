/** Standing lookups of landlords: made by themselves, each a lookup of its own. */
import type { Act } from '../act.ts';
import { loebendeIndlaes } from './indlaes.ts';
import { loebendeIndlaesProev } from './indlaes-proev.ts';
import { loebendeList } from './list.ts';
import { loebendeOphoer } from './ophoer.ts';
import { loebendeOphoerFlere } from './ophoer-flere.ts';
import { loebendeOpret } from './opret.ts';

/** The acts on standing lookups. */
export const LOEBENDE_ACTS: readonly Act[] = [
  ...[loebendeIndlaes, loebendeIndlaesProev, loebendeList],
  ...[loebendeOphoer, loebendeOphoerFlere, loebendeOpret],
];
