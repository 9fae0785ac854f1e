import { type ReactNode, useState } from 'react';
import { ActForm, LetIn, useActDone } from '../act/index.ts';
import type { User } from '../api/index.ts';
import { Fold, ModalDialog, Notice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { CertificatesSection } from './certificates-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { NeedSection } from './need-section.tsx';
import { useMay } from './use-may.ts';
import { UserFacts } from './user-facts.tsx';

interface UserDialogProps {
  readonly user: User;
  readonly onClose: () => void;
}

/** One user: what is known of it, and each thing that can be done to it in the state it is in. */
export function UserDialog({ user, onClose }: UserDialogProps) {
  const { users: texts } = useTexts();
  const may = useMay();
  const changed = useActDone();
  const [said, setSaid] = useState<ReactNode>();
  const { personkode, navn, email = '', art, dapTilstand } = user;
  const say = (what: ReactNode) => {
    setSaid(what);
    changed();
  };
  const fixed = { personkode };
  const ended = dapTilstand === 'ACCOUNT_EXPIRED';
  const notOfKind = art === 'system' ? { 'ansat-fra': '', 'ansat-til': '', 'samme-person': '' } : { ejer: '' };
  return (
    <ModalDialog title={`${navn} (${personkode})`} onClose={onClose}>
      {said}
      <UserFacts user={user} />
      {may('bruger.ret') && !ended && (
        <Fold title={texts.correct}>
          <p>{texts.correctHint}</p>
          <ActForm
            act="bruger.ret"
            fixed={{ ...fixed, ...notOfKind }}
            initial={{ navn, email }}
            onDone={({ systembrugere }) => say(<Done title={texts.corrected} systems={systembrugere} />)}
          />
        </Fold>
      )}
      {may('bruger.profil') && !ended && (
        <Fold title={texts.profile}>
          <ActForm act="bruger.profil" fixed={fixed} onDone={() => say(<Done title={texts.profileDone} />)} />
        </Fold>
      )}
      {may('bruger.behov') && !ended && (
        <LazyFold title={texts.need}>
          <NeedSection user={user} onDone={() => say(<Done title={texts.needDone} />)} />
        </LazyFold>
      )}
      {may('certifikat.list') && (
        <LazyFold title={texts.certificates}>
          <CertificatesSection user={user} />
        </LazyFold>
      )}
      {may('eid.list') && art !== 'system' && (
        <LazyFold title={texts.identityTitle}>
          <IdentitySection user={user} />
        </LazyFold>
      )}
      {may('bruger.nulstil') && dapTilstand === 'ENABLED' && (
        <Fold title={texts.reset}>
          <ActForm
            act="bruger.nulstil"
            fixed={fixed}
            onDone={(told) =>
              say(
                <Notice kind="info" title={texts.wasReset} spoken>
                  <LetIn told={told} />
                </Notice>,
              )
            }
          />
        </Fold>
      )}
      {may('bruger.luk') && !ended && (
        <Fold title={texts.close}>
          <p>{texts.closeHint}</p>
          <ActForm
            act="bruger.luk"
            fixed={fixed}
            onDone={({ systembrugere }) => say(<Done title={texts.closed} systems={systembrugere} />)}
          />
        </Fold>
      )}
      {may('bruger.aabn') && (ended || dapTilstand === 'LOCKED') && (
        <Fold title={texts.reopen}>
          <ActForm act="bruger.aabn" fixed={fixed} onDone={() => say(<Done title={texts.reopened} />)} />
        </Fold>
      )}
    </ModalDialog>
  );
}

/** A fold whose content asks the server for something: there only once it has been opened. */
function LazyFold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <Fold title={title} onOpen={() => setOpened(true)}>
      {opened && children}
    </Fold>
  );
}

interface DoneProps {
  readonly title: string;
  readonly systems?: readonly { readonly personkode: string; readonly navn: string }[] | undefined;
}

/** That something was done, and which systems need another owner for it. */
function Done({ title, systems = [] }: DoneProps) {
  const { users: texts } = useTexts();
  return (
    <Notice kind={systems.length === 0 ? 'info' : 'warning'} title={title} spoken>
      {systems.length > 0 && (
        <>
          <p>{texts.ownsSystems}</p>
          <ul>
            {systems.map(({ personkode, navn }) => (
              <li key={personkode}>
                {navn} ({personkode})
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
