import { ActFold, useActDone } from '../act/index.ts';
import type { Udstedelse } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { isOver } from './is-over.ts';

interface AuthorisationsToldProps {
  readonly authorisations: readonly Udstedelse[];
  readonly own: boolean;
}

/** The authorisations under an agreement: what each covers, and whether it is in effect. */
export function AuthorisationsTold({ authorisations, own }: AuthorisationsToldProps) {
  const { agreements: texts } = useTexts();
  const done = useActDone();
  if (authorisations.length === 0) return <p className="muted">{texts.nothing}</p>;
  const stateOf = ({ gyldigFra, gyldigTil, ivaerksat }: Udstedelse) => {
    if (isOver(gyldigTil)) return texts.ended(danishDayOf(gyldigTil));
    return ivaerksat === undefined ? texts.waiting : texts.inEffect(danishDayOf(gyldigFra));
  };
  return (
    <ul>
      {authorisations.map((grant) => (
        <li key={grant.tilladelseId}>
          {grant.tjenester.join(', ') || '–'}: {stateOf(grant)}
          {!own && !isOver(grant.gyldigTil) && (
            <ActFold
              title={texts.end}
              about={grant.tjenester.join(', ')}
              act="tilladelse.luk"
              fixed={{ tilladelse: grant.tilladelseId }}
              onDone={done}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
