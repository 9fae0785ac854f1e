import { memo } from 'react';
import type { Hit } from '../api/index.ts';
import { maskNumber } from '../number/index.ts';
import { ProtectedMark } from '../person/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import { ageAt, TimeText } from '../times/index.ts';
import { findValue, nameOf, placeOf } from './hit-text.ts';

/** One person of a hit list: name with marks, birth and number, and where the person lives. Drawn once, not at each key. */
export const HitRow = memo(function HitRow({ hit }: { readonly hit: Hit }) {
  const texts = useTexts();
  const marks = hit.situationer.filter((situation) => situation !== 'ordinaer' && situation !== 'beskyttet');
  const number = findValue(hit, 'person.personnummer');
  return (
    <>
      <span className="hit-name">
        {nameOf(hit) ?? texts.person.unnamed} {hit.situationer.includes('beskyttet') && <ProtectedMark />}
        {marks.map((situation) => (
          <span className="badge" key={situation}>
            {nameIn(texts.situations, situation)}
          </span>
        ))}
      </span>
      <span className="hit-born">
        <Born hit={hit} />
        {number !== undefined && <span className="hit-number">{maskNumber(number)}</span>}
      </span>
      <span className="hit-place">
        <Where hit={hit} />
      </span>
    </>
  );
});

function Born({ hit }: { readonly hit: Hit }) {
  const texts = useTexts();
  const born = findValue(hit, 'person.foedselsdato');
  if (born === undefined) return null;
  const age = hit.situationer.includes('doed') ? undefined : ageAt(born, new Date().toISOString());
  return (
    <span>
      {texts.search.born} <TimeText time={born} />
      {age !== undefined && ` · ${texts.time.age(age)}`}
    </span>
  );
}

function Where({ hit }: { readonly hit: Hit }) {
  const texts = useTexts();
  const place = placeOf(hit);
  switch (place.kind) {
    case 'address':
      return place.lines.join(', ');
    case 'withheld':
      return texts.search.addressWithheld(nameIn(texts.reasons, place.reason));
    case 'abroad':
      return texts.search.abroad(place.country);
    case 'none':
      return <span className="muted">{texts.person.noAddress}</span>;
  }
}
