import { ERKLAERING_PUNKTER, type Erklaering, erklaeringDue, type Kunde } from '../../rooms/access/index.ts';
import { danishDay } from '../danish-day.ts';

const WIDTH = 78;

/** A declaration as a Danish text of lines of at most 78 characters: who, when, every point, its answer and why. */
export function writeErklaering(kunde: Kunde, erklaering: Erklaering): string {
  const answers = new Map(erklaering.svar.map((one) => [one.punkt, one]));
  const points = ERKLAERING_PUNKTER.flatMap(({ id, kilde, da }) => {
    const answer = answers.get(id);
    if (answer === undefined) return [];
    const why = answer.forklaring === undefined ? [] : wrap(`Forklaring: ${answer.forklaring}`, '       ');
    return [...wrap(`${answer.ja ? '[JA]  ' : '[NEJ] '} ${da} (${kilde})`, '       '), ...why, ''];
  });
  return [
    '\uFEFFERKLÆRING OM LOKALNET OG HJEMMEARBEJDSPLADSER',
    `Vilkår for adgang til CPR af ${erklaering.vilkaar}, §§ 6-7`,
    '',
    `Myndighed:            ${kunde.navn}`,
    `Kundenummer:          ${kunde.kundenr}`,
    `CVR-nummer:           ${kunde.cvr ?? '-'}`,
    `Afgivet:              ${danishDay(erklaering.afgivet)}`,
    `Sikkerhedsansvarlig:  ${erklaering.navn} (${erklaering.afgivetAf})`,
    `Næste erklæring:      ${danishDay(erklaeringDue(erklaering))}`,
    `Hjemmearbejde:        ${erklaering.hjemmearbejde ? 'ja' : 'nej'}`,
    '',
    ...points,
  ].join('\r\n');
}

/** A text in lines that break between words, those after the first with an indent. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \r\n\t]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : indent + word);
  }
  return lines;
}
