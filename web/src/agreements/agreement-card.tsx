import type { Aftale } from '../api/index.ts';
import { ScopeTold, Told } from '../applications/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf, lastDayOf } from '../times/index.ts';
import { AgreementActs } from './agreement-acts.tsx';
import { AuthorisationsTold } from './authorisations-told.tsx';
import { isOver } from './is-over.ts';

interface AgreementCardProps {
  readonly agreement: Aftale;
  /** Whether it is shown to its own customer, and not to the office. */
  readonly own?: boolean;
}

/** An agreement with all that is recorded under it, and what can be done with it. */
export function AgreementCard({ agreement, own = false }: AgreementCardProps) {
  const { agreements: texts } = useTexts();
  const { databehandlere, videregivelser, etableret, omfang, kundenr } = agreement;
  const from = danishDayOf(agreement.gyldigFra);
  const period = ({ gyldigTil }: { readonly gyldigTil: string }) =>
    gyldigTil === 'infinity' ? '' : ` (${texts.until(danishDayOf(gyldigTil))})`;
  return (
    <article className="panel card">
      <h3 className="panel-title">
        {own ? texts.own(from) : texts.of(kundenr, from)} <span className="badge">{stateOf(agreement, texts)}</span>
      </h3>
      <dl className="card-list">
        <Told term={texts.controller} text={agreement.dataansvarlig} />
        <ScopeTold scope={omfang} basis={agreement.grundlag} />
        <Told
          term={texts.established}
          text={
            etableret.map(({ tjeneste, fra }) => texts.since(tjeneste, danishDayOf(fra))).join(', ') || texts.nothing
          }
        />
        {agreement.opsigelse !== undefined && (
          <Told term={texts.notice} text={texts.noticeGiven(agreement.opsigelse.modtaget, agreement.opsigelse.af)} />
        )}
        <Told
          term={texts.processors}
          text={
            databehandlere.map((one) => `${one.navn}, ${texts.processor[one.rolle]}${period(one)}`).join('; ') ||
            texts.nothing
          }
        />
        <Told
          term={texts.onward}
          text={
            videregivelser
              .map(
                (one) =>
                  `${one.modtager}: ${one.hjemmel}, ${one.kommerciel ? texts.commercial : texts.notCommercial}${period(one)}`,
              )
              .join('; ') || texts.nothing
          }
        />
      </dl>
      <h4 className="card-title">{texts.authorisations}</h4>
      <AuthorisationsTold authorisations={agreement.tilladelser} own={own} />
      <AgreementActs agreement={agreement} own={own} />
    </article>
  );
}

/** Whether an agreement is in force, suspended or over, in words. */
function stateOf(
  { gyldigTil, suspensioner }: Aftale,
  texts: {
    readonly running: string;
    readonly ended: (day: string) => string;
    readonly endsOn: (day: string) => string;
    readonly suspended: (reason: string) => string;
  },
): string {
  if (isOver(gyldigTil)) return texts.ended(danishDayOf(gyldigTil));
  const open = suspensioner.find((one) => one.gyldigTil === 'infinity');
  if (open !== undefined) return texts.suspended(open.grund);
  const until = lastDayOf(gyldigTil);
  return until === undefined ? texts.running : texts.endsOn(until);
}
