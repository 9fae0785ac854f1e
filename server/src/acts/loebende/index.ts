/** Standing lookups of landlords: made by themselves, each a lookup of its own. */
import type { Act } from '../act.ts';
import { loebendeList } from './list.ts';
import { loebendeOphoer } from './ophoer.ts';
import { loebendeOpret } from './opret.ts';

/** The acts on standing lookups. */
export const LOEBENDE_ACTS: readonly Act[] = [loebendeList, loebendeOphoer, loebendeOpret];
