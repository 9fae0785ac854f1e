import { useState } from 'react';
import { Busy, Fold, Notice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { useTexts } from '../texts/index.ts';
import { ApplicationForm, type Applied } from './application-form.tsx';
import { FollowForm } from './follow-form.tsx';
import { useChoices } from './use-choices.ts';
import { NEW_APPLICANT, WhoFields } from './who-fields.tsx';

/** Where somebody who is no customer yet applies, and sees how far it is: open to everybody (Vilkår § 2). */
export function ApplyPage() {
  const { titles, apply: texts, loading } = useTexts();
  usePageTitle(titles.apply);
  const choices = useChoices();
  const [who, setWho] = useState(NEW_APPLICANT);
  const [applied, setApplied] = useState<Applied>();
  return (
    <div className="container page-body">
      <h1 className="page-title" tabIndex={-1}>
        {titles.apply}
      </h1>
      <p>{texts.intro}</p>
      <Fold title={texts.follow}>
        <FollowForm />
      </Fold>
      {applied !== undefined && <Receipt applied={applied} />}
      {choices === undefined ? (
        <Busy text={loading} />
      ) : (
        applied === undefined && (
          <ApplicationForm
            choices={choices}
            kind={who.art}
            act="anmodning.ansoeg"
            beside={who}
            first={(errorOf) => <WhoFields who={who} onChange={setWho} kinds={choices.arter} errorOf={errorOf} />}
            onDone={setApplied}
          />
        )
      )}
    </div>
  );
}

function Receipt({ applied: { forventet, noegle } }: { readonly applied: Applied }) {
  const { application, apply: texts } = useTexts();
  return (
    <Notice kind="info" title={application.sent} spoken>
      <p>{application.answerBy(forventet)}</p>
      <p>
        {texts.key}: <code>{noegle}</code>
      </p>
      <p>{texts.keyText}</p>
    </Notice>
  );
}
