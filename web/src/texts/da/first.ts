import { act } from './act.ts';
import { developers } from './developers.ts';
import { frame } from './frame.ts';
import { session } from './session.ts';
import { values } from './values.ts';
import { work } from './work.ts';

/** The Danish texts that the sign-in page and the frame need, which come with the script itself. */
export const first = { ...act, ...developers, ...frame, ...session, ...values, ...work };
