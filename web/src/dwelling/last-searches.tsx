import { Fold } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { describeTime } from '../times/index.ts';
import type { TypedDwelling } from './typed-dwelling.ts';

interface LastSearchesProps {
  readonly searches: readonly TypedDwelling[];
  readonly onAgain: (search: TypedDwelling) => void;
}

/** What was searched for since signing in, to search for again. */
export function LastSearches({ searches, onAgain }: LastSearchesProps) {
  const { dwelling: texts, time } = useTexts();
  return (
    <div className="dwelling-last d-print-none">
      <Fold title={texts.last}>
        {searches.length === 0 ? (
          <p className="muted">{texts.lastNone}</p>
        ) : (
          <>
            <p className="muted">{texts.lastText}</p>
            <ul className="nobullet-list">
              {searches.map((search) => (
                <li key={`${search.ejer} ${search.place?.betegnelse} ${search.fra}`}>
                  <button
                    type="button"
                    className="function-link"
                    aria-label={texts.again(search.text)}
                    onClick={() => onAgain(search)}
                  >
                    {search.text}
                  </button>
                  {search.fra !== '' && (
                    <span className="muted"> {texts.leftSince(describeTime(search.fra, time) ?? search.fra)}</span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Fold>
    </div>
  );
}
