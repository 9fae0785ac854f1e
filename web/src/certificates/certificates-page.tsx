import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { CertificatesSection } from './certificates-section.tsx';
import { IdentitiesSection } from './identities-section.tsx';

/** Who has which certificate and which identity in MitID Erhverv, and what can be done with them. */
export function CertificatesPage() {
  const { titles, certificates: texts } = useTexts();
  usePageTitle(titles.certificates);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.certificates}>
        {({ hverv, kunde }) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <CertificatesSection own={hverv.includes('operatoer') ? undefined : kunde.kundenr} />
            <IdentitiesSection />
          </>
        )}
      </RequireSession>
    </div>
  );
}
