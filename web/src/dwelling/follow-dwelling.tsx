import { ActFold, useActDone } from '../act/index.ts';
import { useTexts } from '../texts/index.ts';
import type { TypedDwelling } from './typed-dwelling.ts';

interface FollowDwellingProps {
  /** What was asked, as it is to be asked from now on. */
  readonly asked: TypedDwelling;
  readonly formaal: string | undefined;
}

/** Has the dwelling that was just looked up followed. */
export function FollowDwelling({ asked: { ejer, place }, formaal = '' }: FollowDwellingProps) {
  const { standing: texts } = useTexts();
  const done = useActDone();
  if (place === undefined) return null;
  const { adresseId = '', husnummerId = '' } = place;
  // A dwelling has the id of its house number too: the more exact one is asked by.
  const at = { 'adresse-id': adresseId, 'husnummer-id': adresseId === '' ? husnummerId : '' };
  return (
    <div className="d-print-none">
      <ActFold
        title={texts.follow}
        act="loebende.opret"
        fixed={{ ejer, formaal, ...at }}
        initial={{ hver: 'uge' }}
        done={() => <p>{texts.followed}</p>}
        onDone={done}
      />
    </div>
  );
}
