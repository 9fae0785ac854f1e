import { useActList } from '../act/index.ts';
import { Notice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { useMay } from './use-may.ts';

/** The work list of systems that need another owner; nothing where there are none, or for who has no such list. */
export function OwnerlessSystems() {
  const may = useMay();
  return may('bruger.ejerloese') ? <Told /> : null;
}

function Told() {
  const { users: texts } = useTexts();
  const { data } = useActList('bruger.ejerloese');
  const systems = data?.kind === 'answered' ? data.answer.systembrugere : [];
  if (systems.length === 0) return null;
  return (
    <Notice kind="warning" title={texts.ownerless}>
      <p>{texts.ownerlessText}</p>
      <ul>
        {systems.map(({ kundenr, personkode, navn, ejer, ejerNavn }) => (
          <li key={personkode}>
            {navn} ({kundenr}, {personkode}){ejer !== undefined && `: ${texts.formerOwner(ejerNavn ?? '', ejer)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
