import type { SearchAsked, SearchPart } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import './too-many.css';

interface TooManyProps {
  readonly asked: SearchAsked;
  readonly parts: readonly SearchPart[];
  readonly onShow: () => void;
}

/** More persons than a list shows: what would narrow the search, and how to see some of them all the same. */
export function TooMany({ asked, parts, onShow }: TooManyProps) {
  const { search: texts } = useTexts();
  const has = (kind: SearchPart['kind']) => parts.some((part) => part.kind === kind);
  const { kommune, foedtFra, foedtTil, alderFra, alderTil, koen } = asked;
  const ideas = [
    !has('kommune') && !kommune && texts.addKommune,
    !has('foedt') && !has('alder') && !foedtFra && !foedtTil && !alderFra && !alderTil && texts.addBorn,
    has('adresse') && texts.addHouse,
    !has('adresse') && texts.addName,
    !koen && texts.addSex,
  ].filter((idea) => idea !== false);
  return (
    <div className="too-many">
      <p>
        {texts.narrow} {texts.either(ideas)}
      </p>
      <button type="button" className="button button-secondary" onClick={onShow}>
        {texts.showSome}
      </button>
    </div>
  );
}
