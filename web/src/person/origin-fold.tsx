import type { Origin } from '../api/index.ts';
import { Fold } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import { Labelled } from './labelled.tsx';
import { usePersonView } from './person-view.ts';
import './origin-fold.css';

interface OriginFoldProps {
  readonly origins: readonly Origin[];
  readonly about: string;
}

/** Where facts come from and since when they are known, on demand. Nothing for those who are not told. */
export function OriginFold({ origins, about }: OriginFoldProps) {
  const { origin: texts } = useTexts();
  const { state, ask } = usePersonView().origins;
  if (ask === undefined) return null;
  const alike = [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()];
  return (
    <Fold title={texts.title} about={about} onOpen={() => state === 'not-asked' && ask()}>
      {state === 'waiting' && <p>{texts.waiting}</p>}
      {state === 'not-asked' && (
        <button type="button" className="function-link" onClick={ask}>
          {texts.ask}
        </button>
      )}
      {state === 'here' && alike.length === 0 && <p>{texts.none}</p>}
      {alike.map((origin) => (
        <OriginRows key={`${origin.kilde} ${origin.registreringFra}`} origin={origin} />
      ))}
    </Fold>
  );
}

function OriginRows({ origin }: { readonly origin: Origin }) {
  const { origin: texts } = useTexts();
  const { language } = useLanguage();
  return (
    <dl className="origin-rows">
      <Labelled label={texts.source}>{origin.kilde}</Labelled>
      <Labelled label={texts.registered}>{describeInstant(origin.registreringFra, language)}</Labelled>
      <Labelled label={texts.imported}>{describeInstant(origin.indlaest, language)}</Labelled>
    </dl>
  );
}
