import type { ReactNode } from 'react';
import type { Anmodning } from '../api/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { LandlordTold } from './landlord-told.tsx';
import { ScopeTold } from './scope-told.tsx';
import './cards.css';

interface ApplicationCardProps {
  readonly application: Anmodning;
  readonly children?: ReactNode;
}

/** An application: who, what for, how far it has come, and what was thought of it. */
export function ApplicationCard({ application, children }: ApplicationCardProps) {
  const { applications: texts, states } = useTexts();
  const { ansoeger, kundenr, vurdering, begrundelse, imoedekommet, omfang } = application;
  const isNew = ansoeger !== undefined && imoedekommet === undefined;
  const who = isNew ? texts.newCustomer(ansoeger.navn, ansoeger.cvr) : texts.customer(kundenr);
  const isWhole = JSON.stringify(imoedekommet) === JSON.stringify(omfang);
  return (
    <article className="panel card">
      <h3 className="panel-title">
        {texts.from(who, danishDayOf(application.indsendt))}{' '}
        <span className="badge">{nameIn(states, application.tilstand)}</span>
      </h3>
      <dl className="card-list">
        <Told term={texts.task} text={application.opgave} />
        {isNew && <Told term={texts.contact} text={`${ansoeger.kontakt}, ${ansoeger.epost}`} />}
        <ScopeTold scope={omfang} basis={application.grundlag} />
        <Told term={texts.expected} text={application.forventet} />
        {vurdering !== undefined && <Told term={texts.judgement} text={vurdering.vurdering} />}
        {begrundelse !== undefined && <Told term={texts.reason} text={begrundelse} />}
      </dl>
      <LandlordTold application={application} />
      {imoedekommet !== undefined && !isWhole && (
        <>
          <h4 className="card-title">{texts.granted}</h4>
          <dl className="card-list">
            <ScopeTold scope={imoedekommet} />
          </dl>
        </>
      )}
      {children}
    </article>
  );
}

/** A term and its description. */
export function Told({ term, text }: { readonly term: string; readonly text: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
