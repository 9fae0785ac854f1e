import { frame } from './frame.ts';
import { lookup } from './lookup.ts';
import { person } from './person.ts';
import { session } from './session.ts';
import { values } from './values.ts';
import { work } from './work.ts';

/** Every text of the pages, in Danish. The English ones have the same keys, or they do not compile. */
export const da = { ...frame, ...session, ...work, ...lookup, ...values, ...person };
