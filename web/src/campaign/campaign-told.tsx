import type { ActAnswer } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';

const COUNTS = [
  'myndigheder',
  'breve',
  'breveAabnet',
  'navngivet',
  'rykket',
  'genaktiveret',
  'laast',
  'brugere',
  'verificeret',
  'afventerKendeord',
  'udloebet',
  'opkaldVenter',
] as const;

/** A campaign in words and counts. */
export function CampaignTold({ told }: { readonly told: ActAnswer<'kampagne.status'> }) {
  const { campaign: texts } = useTexts();
  const { language } = useLanguage();
  const { kampagne, tal } = told;
  const when = (instant: string) => describeInstant(instant, language, 'minute');
  return (
    <section className="panel">
      <h2 className="panel-title">
        {texts.night(kampagne.nat)}: {texts.stage[stageOf(kampagne)]}
      </h2>
      <p>
        {texts.times(when(kampagne.inaktiveres), when(kampagne.aabner))}{' '}
        {kampagne.afsluttet === undefined ? texts.deadline(when(kampagne.frist)) : texts.over(when(kampagne.afsluttet))}
      </p>
      <p>{texts.phone(kampagne.telefon)}</p>
      <table className="table table--compact">
        <caption className="sr-only">{texts.countsTitle}</caption>
        <tbody>
          {COUNTS.map((count) => (
            <tr key={count}>
              <th scope="row">{texts.counts[count]}</th>
              <td>{tal[count]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function stageOf({
  inaktiveret,
  aabnet,
  afsluttet,
}: ActAnswer<'kampagne.status'>['kampagne']): 'planlagt' | 'natten' | 'aaben' | 'slut' {
  if (afsluttet !== undefined) return 'slut';
  if (aabnet !== undefined) return 'aaben';
  return inaktiveret === undefined ? 'planlagt' : 'natten';
}
