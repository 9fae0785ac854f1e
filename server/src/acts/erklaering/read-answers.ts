import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import { ERKLAERING_PUNKTER, type ErklaeringPunkt, type ErklaeringSvar } from '../../rooms/access/index.ts';
import { WHY } from '../why.ts';
import { explanationOf } from './answer-fields.ts';

type Given = Readonly<Record<string, string | undefined>>;

/**
 * The answers of a declaration as its fields give them, in the order of the points. A point of § 7 is answered where somebody
 * works from home, and not where nobody does; a no is explained. Refuses what is missing, and what is too much, by its field.
 */
export function readAnswers(given: Given, hjemmearbejde: boolean): readonly ErklaeringSvar[] | Refusal {
  const answers: ErklaeringSvar[] = [];
  for (const punkt of ERKLAERING_PUNKTER) {
    const answer = readAnswer(punkt, given, hjemmearbejde || punkt.del === 'lokalnet');
    if (answer === undefined) continue;
    if (isRefusal(answer)) return answer;
    answers.push(answer);
  }
  return answers;
}

function readAnswer(punkt: ErklaeringPunkt, given: Given, asked: boolean): ErklaeringSvar | Refusal | undefined {
  const [answer, forklaring] = [given[punkt.id], given[explanationOf(punkt)]];
  if (!asked) {
    const tooMuch = answer !== undefined ? punkt.id : forklaring !== undefined ? explanationOf(punkt) : undefined;
    return tooMuch === undefined ? undefined : refuse('ugyldigt-felt', { field: tooMuch, why: WHY.notAtHome });
  }
  if (answer === undefined) return refuse('felt-mangler', { field: punkt.id });
  if (answer === 'nej' && forklaring === undefined) return refuse('felt-mangler', { field: explanationOf(punkt) });
  return { punkt: punkt.id, ja: answer === 'ja', forklaring };
}
