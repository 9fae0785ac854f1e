import { ActFileButton } from '../act/index.ts';
import type { Anmodning, AnsoegtEjernummer } from '../api/index.ts';
import { type Texts, useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

/** What a landlord stated, and what the office made of the documentation; nothing of other applications. */
export function LandlordTold({ application }: { readonly application: Anmodning }) {
  const { landlordApplication: texts } = useTexts();
  const { udlejer, anmodningId } = application;
  if (udlejer === undefined) return null;
  const { ejernumre, adgange, antalBoliger, bilag, vurderet } = udlejer;
  const numbers = (grundlag: string) =>
    ejernumre.flatMap((one) => (one.grundlag === grundlag ? [numberTold(one, texts)] : [])).join('; ');
  const rows = [
    [texts.ejernumre, numbers('egen')],
    [texts.fuldmagtsnumre, numbers('fuldmagt')],
    [texts.adgange, adgange.join(', ')],
    [texts.antal, antalBoliger === undefined ? '' : String(antalBoliger)],
    [texts.bilag, bilag ?? ''],
    [texts.judged, vurderet === undefined ? '' : texts.judgedOn(vurderet.vurdering, danishDayOf(vurderet.tid))],
  ] as const;
  return (
    <>
      <h4 className="card-title">{texts.heading}</h4>
      <dl className="card-list">
        {rows
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {bilag !== undefined && (
        <ActFileButton act="anmodning.bilag" input={{ anmodning: anmodningId }} text={texts.getBilag} />
      )}
    </>
  );
}

/** A number with the other customers it is tied to, and what was made of the leave. */
function numberTold({ nummer, andre = [], fuldmagt }: AnsoegtEjernummer, texts: Texts['landlordApplication']): string {
  const tied = andre.length === 0 ? [] : [texts.tiedTo(andre.join(', '))];
  const judged =
    fuldmagt === undefined ? [] : [texts.leaveJudged(fuldmagt.godtaget, fuldmagt.dateret, fuldmagt.vurdering)];
  const said = [...tied, ...judged];
  return said.length === 0 ? nummer : `${nummer} (${said.join('. ')})`;
}
