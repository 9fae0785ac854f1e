import { readTypedAddress } from '../addresses/index.ts';
import type { Span } from './search-part.ts';
import { TAKEN, type UntakenText } from './untaken-text.ts';

/**
 * How the names of Danish roads end; surnames like Lund, Skov and Kær are roads only in the definite form, and Palle and
 * Kalle none.
 */
const ROAD_ENDS =
  /(?:vej|vejen|gade|gaden|gades|(?:(?<!\p{L})|(?<=\p{L}{3}))all[eé](?:en)?|stræde|strædet|straede|boulevard|boulevarden|plads|pladsen|torv|torvet|vænge|vænget|vaenge|haven|parken|bakken|toften|engen|marken|stien|kajen|broen|dalen|højen|lunden|skoven|krogen|ageren|kilden|kæret|gården|bugten|stranden|passagen|rækken|kvarteret|center|centret)$/iu;
/** A surname as well, and a road only with a house number. */
const SURNAME = /(?<!\p{L})gade$/iu;
const ROAD_AND_HOUSE = /^(?<road>[^\d]*\p{L}[^\d]*?)(?:\s+\d{1,3}\s?(?<letter>[a-zæøå])?(?=[\s,.]|$)(?<rest>.*))?$/iu;
/** What only follows a road and a house number: a floor with its door, or a postcode with its town. */
const FOLLOWS =
  /^[\s,]*(?:(?:st|stuen|kl|\d{1,2})\.?\s*(?:sal\.?)?\s*(?:tv|th|mf)\b|(?:st|kl|\d{1,2})\.(?:\s|$)|\d{4}(?:\s+\p{L}|$))/iu;

/**
 * Takes the addresses out of a typed text: from a piece between commas that is a road, over as many pieces after it as
 * belong to it (`Nørregade 12, 3. tv, 1165 København K`). With `always` the first piece is one whatever it looks like.
 */
export function takeAddresses(text: UntakenText, always: boolean): void {
  const pieces = piecesOf(text.left);
  for (let first = 0; first < pieces.length; first += 1) {
    const found = addressFrom(text.left, pieces.slice(first), always && first === 0);
    if (found === undefined) continue;
    text.takeSpan(found.span, { kind: 'adresse', ...found.address });
    first += found.pieces - 1;
  }
}

function addressFrom(text: string, pieces: readonly Span[], always: boolean) {
  const [first] = pieces;
  if (first === undefined) return undefined;
  const upTo = (count: number) => ({ start: first.start, end: (pieces[count - 1] ?? first).end });
  const written = (count: number) => text.slice(first.start, upTo(count).end);
  if (!(always || isRoad(written(1), text.slice(first.end)))) return undefined;
  // As many pieces as can be read as one address: a name after it is none of them.
  for (let count = pieces.length; count > 0; count -= 1) {
    // No address reaches across what has been taken for something else.
    const address = written(count).includes(TAKEN) ? undefined : readTypedAddress(written(count));
    if (address !== undefined) return { address, span: upTo(count), pieces: count };
  }
  return undefined;
}

function isRoad(piece: string, after: string): boolean {
  const { road = '', letter, rest = '' } = ROAD_AND_HOUSE.exec(piece.trim())?.groups ?? {};
  if (road === '') return false;
  const hasHouse = piece.trim().length > road.trim().length;
  if (ROAD_ENDS.test(road.trim())) return hasHouse || !SURNAME.test(road.trim());
  return hasHouse && (letter !== undefined || FOLLOWS.test(rest === '' ? after : rest));
}

/** The places between commas. */
function piecesOf(text: string): Span[] {
  return [...text.matchAll(/[^,\ue000]*\p{L}[^,\ue000]*|[^,\ue000]+/gu)].flatMap((match) =>
    match[0].trim() === '' ? [] : [{ start: match.index, end: match.index + match[0].length }],
  );
}
