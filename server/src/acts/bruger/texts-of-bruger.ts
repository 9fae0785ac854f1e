import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { WHY } from '../why.ts';

const NAME_LENGTH_MAX = 120;
/** RFC 5321 § 4.5.3.1: no address is longer. */
const EMAIL_LENGTH_MAX = 254;
/** An address with a domain. Nothing that could begin another line or another address of a letter. */
const EMAIL = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/;

/** The refusal of a name or an e-mail address that is none; undefined when both will do. */
export function refusalOfTexts(navn: string | undefined, email: string | undefined): Refusal | undefined {
  if (navn !== undefined && (navn.length > NAME_LENGTH_MAX || /\p{Cc}/u.test(navn))) {
    return refuse('ugyldigt-felt', { field: 'navn', why: WHY.name });
  }
  const isEmail = email === undefined || (email.length <= EMAIL_LENGTH_MAX && EMAIL.test(email));
  return isEmail ? undefined : refuse('ugyldigt-felt', { field: 'email', why: WHY.email });
}
