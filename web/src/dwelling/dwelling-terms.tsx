import { ActButton } from '../act/index.ts';
import type { DwellingChoices } from '../api/index.ts';
import { Notice } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';

/** Where the web service for landlords' own systems is described. */
const WEB_SERVICE = '/rest/boligopslag/v1';

interface DwellingTermsProps {
  readonly choices: DwellingChoices;
  readonly onAccepted: () => void;
}

/** What the page is for, what it costs, and what is missing before it can be used. */
export function DwellingTerms({ choices, onAccepted }: DwellingTermsProps) {
  const { dwelling: texts } = useTexts();
  const { language } = useLanguage();
  const { prisOere, abonnementOere, webserviceOere, abonnerer, accepterer, ejernumre } = choices;
  const kroner = (oere: number) => (oere / 100).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');
  return (
    <>
      <p>{texts.intro}</p>
      <p>
        {texts.single} <a href={WEB_SERVICE}>{texts.webService}</a>.
      </p>
      {prisOere !== undefined && (
        <p>
          {texts.price(String(prisOere))} {abonnementOere !== undefined && texts.subscription(kroner(abonnementOere))}{' '}
          {webserviceOere !== undefined && texts.serviceSubscription(kroner(webserviceOere))} {texts.pricesFrom}
        </p>
      )}
      {!accepterer && (
        <Notice kind="warning" title={texts.noTerms}>
          <p>{texts.noTermsText}</p>
          <ActButton
            act="vilkaar.accepter"
            input={{}}
            text={texts.acceptTerms}
            sure={texts.acceptSure}
            onDone={onAccepted}
          />
        </Notice>
      )}
      {!abonnerer && <Notice kind="warning" title={texts.noSubscription} />}
      {ejernumre.length === 0 && <Notice kind="warning" title={texts.noOwners} />}
    </>
  );
}
