import type { Hverv, Session } from '../api/index.ts';

/** The offices that reach every customer's, and so say which customer they mean. */
const OF_ALL: ReadonlySet<Hverv> = new Set<Hverv>(['cpr-administrationen', 'kundecenter', 'operatoer']);

/** Whether somebody holds an office that serves every customer, and no page is about their own. */
export const servesAll = ({ hverv }: Pick<Session, 'hverv'>): boolean => hverv.some((one) => OF_ALL.has(one));
