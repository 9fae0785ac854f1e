import type { ToldGrant } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import { GroupTold } from './group-told.tsx';

/** A grant in words: services, purposes with what they rest on, whether a case is demanded, of whom it is, and the data. */
export function GrantTold({ grant }: { readonly grant: ToldGrant }) {
  const { access: texts } = useTexts();
  const { language } = useLanguage();
  const from = describeInstant(grant.from, language);
  return (
    <section className="panel">
      <h2 className="panel-title">
        {grant.until === undefined ? texts.grant(from) : texts.grantUntil(from, describeInstant(grant.until, language))}
      </h2>
      <h3>{texts.services}</h3>
      <ul className="own-page-services">
        {grant.services.map((service) => (
          <li key={service.id}>
            <code>{service.id}</code> {service[language]}
          </li>
        ))}
      </ul>
      <h3>{texts.purposes}</h3>
      <p>{texts.purposesText}</p>
      <ul>
        {grant.purposes.map((purpose) => (
          <li key={purpose.id}>
            {purpose[language]}{' '}
            <span className="muted">
              (
              {[
                purpose.hjemmel,
                ...(purpose.flerePersoner ? [texts.several] : []),
                ...(purpose.id === grant.standard ? [texts.standard] : []),
              ].join('; ')}
              )
            </span>
          </li>
        ))}
      </ul>
      <p>{grant.purposeRequired ? texts.purposeRequired : texts.purposeNotRequired}</p>
      <p>{grant.caseRequired ? texts.caseRequired : texts.caseNotRequired}</p>
      <h3>{texts.persons}</h3>
      <p>
        {grant.area === undefined
          ? texts.wholeCountry
          : texts.area(grant.area.map(({ kode, navn }) => `${navn} (${kode})`).join(', '))}
      </p>
      {!grant.protectedPersons && grant.recipient !== 'udlejer' && <p>{texts.notProtected}</p>}
      <h3>{texts.groups}</h3>
      <p>{texts.groupsText}</p>
      {grant.groups.map((group) => (
        <GroupTold key={group.group} told={group} situations={grant.situations} />
      ))}
    </section>
  );
}
