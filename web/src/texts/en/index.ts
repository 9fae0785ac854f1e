import type { Texts } from '../texts.ts';
import { frame } from './frame.ts';
import { lookup } from './lookup.ts';
import { person } from './person.ts';
import { session } from './session.ts';
import { values } from './values.ts';
import { work } from './work.ts';

/** Every text of the pages, in English. The register's own data stay Danish. */
export const en: Texts = { ...frame, ...session, ...work, ...lookup, ...values, ...person };
