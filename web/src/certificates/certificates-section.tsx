import { useState } from 'react';
import { ActFileButton, ActFold, ActListShown, saveGivenFile, useActDone, useActs } from '../act/index.ts';
import type { ActAnswer, ActId } from '../api/index.ts';
import { ChoiceField, FirstRows, Notice, TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { CERTIFICATE_STATES, type CertificateState, stateOfCertificate } from './certificate-state.ts';
import { CertificatesTable } from './certificates-table.tsx';
import { isOf } from './is-of.ts';
import { useGrantsOf } from './use-grants-of.ts';
import { useTying } from './use-tying.ts';

interface CertificatesSectionProps {
  /** The customer whose certificates alone are administered; undefined for who administers everybody's. */
  readonly own: string | undefined;
}

/** The certificates, narrowed by whose they are and how they stand; issuing one, and tying one that was issued elsewhere. */
export function CertificatesSection({ own }: CertificatesSectionProps) {
  const { certificates: texts } = useTexts();
  const acts = useActs();
  const done = useActDone();
  const offers = useGrantsOf(own);
  const tying = useTying(own);
  const [sought, setSought] = useState('');
  const [state, setState] = useState<CertificateState | ''>('');
  const [issued, setIssued] = useState<ActAnswer<'certifikat.udsted'>>();
  const may = (id: ActId) => acts?.some((act) => act.id === id) ?? false;
  const onIssued = (answer: ActAnswer<'certifikat.udsted'>) => {
    setIssued(answer);
    saveGivenFile(answer.fil);
    done();
  };
  return (
    <section>
      <h2 className="section-title">{texts.certificates}</h2>
      <TextField label={texts.find} value={sought} onChange={setSought} autoComplete="off" />
      <ChoiceField
        label={texts.state}
        value={state}
        choices={[['', texts.any], ...CERTIFICATE_STATES.map((one) => [one, texts.states[one]] as const)]}
        onChange={setState}
      />
      <ActListShown act="certifikat.list">
        {({ certifikater }) => {
          const found = certifikater.filter(
            (one) => isOf(one, sought) && (state === '' || stateOfCertificate(one, Date.now()) === state),
          );
          return (
            <>
              <p role="status">{found.length === 0 ? texts.none : texts.count(found.length)}</p>
              {found.length > 0 && (
                <FirstRows rows={found}>{(rows) => <CertificatesTable certificates={rows} />}</FirstRows>
              )}
            </>
          );
        }}
      </ActListShown>
      <div className="page-actions">
        <ActFileButton act="certifikat.fil" text={texts.file} />
      </div>
      {issued !== undefined && (
        <Notice kind="info" title={texts.issued(issued.personkode)} spoken>
          <p>{texts.issuedFile(issued.fil.navn)}</p>
          <button type="button" className="button button-secondary" onClick={() => saveGivenFile(issued.fil)}>
            {texts.saveAgain}
          </button>
        </Notice>
      )}
      {may('certifikat.udsted') && (
        <ActFold title={texts.issue} act="certifikat.udsted" givesFile {...offers} onDone={onIssued}>
          <p>{texts.issueText}</p>
        </ActFold>
      )}
      {may('certifikat.knyt') && (
        <ActFold title={texts.tie} {...tying}>
          <p>{texts.tieText}</p>
          <p>
            <code>openssl x509 -in certifikat.pem -noout -fingerprint -sha256</code>
          </p>
        </ActFold>
      )}
    </section>
  );
}
