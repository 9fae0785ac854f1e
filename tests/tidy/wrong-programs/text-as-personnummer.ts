// expect: TS2345 a text becomes a personnummer only by being read
import { birthDate } from '../../../server/src/ground/personnummer/index.ts';

/** The birth date of anything at all. */
export const born = (text: string): string => birthDate(text);
