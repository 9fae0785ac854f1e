import type { Decision } from '../api/index.ts';
import { Notice } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import { GroupTold } from './group-told.tsx';
import { QuestionsTable } from './questions-table.tsx';
import { SituationsTable } from './situations-table.tsx';

/** A decision in words: what a lookup would come to, by which grant, question by question, and what would be withheld. */
export function DecisionTold({ decision }: { readonly decision: Decision }) {
  const { tryOut: texts, refusal: refusalTexts } = useTexts();
  const { language } = useLanguage();
  const { service, refusal, purpose, grant, questions, journal } = decision;
  const why = refusal?.question ?? refusal;
  // Where all is given there is nothing to say; the rows that matter are few.
  const withheld = (grant?.situations ?? []).filter((one) => !(one.findes && one.navn && one.adresse && one.udland));
  return (
    <div className="try-out-told">
      <Notice
        kind={refusal === undefined ? 'info' : 'warning'}
        title={refusal === undefined ? texts.yes(service.id) : texts.no(service.id)}
        spoken
      >
        {why !== undefined && (
          <p>
            {refusal?.question !== undefined && `${refusalTexts.question(refusal.question.number)}: `}
            {why[language]}
          </p>
        )}
        {purpose !== undefined && <p>{texts.registered(purpose[language], purpose.hjemmel)}</p>}
        {grant === undefined ? <p>{texts.noGrant}</p> : <p>{texts.byGrant(describeInstant(grant.from, language))}</p>}
        <p className="small-text">{texts.journal(journal)}</p>
      </Notice>
      {questions.length > 0 && <QuestionsTable questions={questions} />}
      {grant !== undefined && (
        <>
          <h3>{texts.data}</h3>
          {grant.groups.length === 0 && <p>{texts.noData}</p>}
          {grant.groups.map((group) => (
            <GroupTold key={group.group} told={group} situations={grant.situations} />
          ))}
          <h3>{texts.withheld}</h3>
          {withheld.length === 0 ? (
            <p>{texts.nothingWithheld}</p>
          ) : (
            <SituationsTable title={texts.withheld} situations={withheld} />
          )}
        </>
      )}
    </div>
  );
}
