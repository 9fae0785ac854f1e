import { describe, expect, it } from 'vitest';
import { readSearchText } from './read-search-text.ts';
import { searchKeysOf } from './search-keys-of.ts';

const KOMMUNER = [
  { kode: '0101', navn: 'København' },
  { kode: '0751', navn: 'Aarhus' },
  { kode: '0791', navn: 'Viborg' },
  { kode: '0173', navn: 'Lyngby-Taarbæk' },
];
const AROUND = { today: '2026-06-15', kommuner: KOMMUNER };

/** The parts of a text as `kind text → what it says`, and the problem where there is one. */
function understood(text: string, som?: 'navn' | 'adresse'): string[] {
  const { parts, problem } = readSearchText(text, { ...AROUND, som });
  const told = parts.map(({ start, end, kind, ...says }) => {
    const said = Object.values(says).join(' ');
    return `${kind} [${text.slice(start, end)}]${said === '' ? '' : ` ${said}`}`;
  });
  return problem === undefined ? told : [...told, `! ${problem}`];
}

describe('a name', () => {
  it.each([
    ['Jens Hansen', ['navn [Jens Hansen]']],
    ['  Hansen, Jens  ', ['navn [Hansen, Jens]']],
    ["Ann-Sofie D'Arc Møller", ["navn [Ann-Sofie D'Arc Møller]"]],
    ['Skov', ['navn [Skov]']],
    ['Jens Kirkegaard', ['navn [Jens Kirkegaard]']],
    ['Ib', ['navn [Ib]']],
    ['J', ['navn [J]', '! for-kort']],
    ['', ['! for-kort']],
    [' ,. ', ['! for-kort']],
  ])('"%s"', (text, parts) => expect(understood(text)).toEqual(parts));
});

describe('a birth', () => {
  const day = (as: string) => ['navn [Jens Hansen]', `foedt [${as}] 1961-09-07 1961-09-07`];
  it.each([
    '07.09.1961',
    '7.9.1961',
    '7/9-1961',
    '7/9 1961',
    '7. 9. 1961',
    '7.9.61',
    '07-09-61',
    '07091961',
    '07 09 1961',
    '070961',
    '1961-09-07',
    '7. september 1961',
    '7 sep 61',
    '7. sept. 1961',
    '7th of September 1961',
    'født 7/9-1961',
    'født den 7. september 1961',
    'f. 07.09.61',
    'born 7 September 1961',
    'f. 070961',
  ])('of a day: "%s"', (written) => expect(understood(`Jens Hansen ${written}`)).toEqual(day(written)));

  it.each([
    ['Jens Hansen 1970', ['navn [Jens Hansen]', 'foedt [1970] 1970-01-01 1970-12-31']],
    ['Jens Hansen født 1970', ['navn [Jens Hansen]', 'foedt [født 1970] 1970-01-01 1970-12-31']],
    ['Jens Hansen, f. 1970', ['navn [Jens Hansen]', 'foedt [f. 1970] 1970-01-01 1970-12-31']],
    ['Jens Hansen 1970-1975', ['navn [Jens Hansen]', 'foedt [1970-1975] 1970-01-01 1975-12-31']],
    ['Jens Hansen februar 1972', ['navn [Jens Hansen]', 'foedt [februar 1972] 1972-02-01 1972-02-29']],
    ['1970 Jens Hansen', ['foedt [1970] 1970-01-01 1970-12-31', 'navn [Jens Hansen]']],
    ['Jens 7.9.61 Hansen', ['navn [Jens]', 'foedt [7.9.61] 1961-09-07 1961-09-07', 'navn [Hansen]']],
    // Of two centuries the last one in which the day is not to come.
    ['Ida Holm 150626', ['navn [Ida Holm]', 'foedt [150626] 2026-06-15 2026-06-15']],
    ['Ida Holm 160626', ['navn [Ida Holm]', 'foedt [160626] 1926-06-16 1926-06-16']],
    ['29.2.2000 Bo Lund', ['foedt [29.2.2000] 2000-02-29 2000-02-29', 'navn [Bo Lund]']],
    ['Bo Lund 12. maj 1961', ['navn [Bo Lund]', 'foedt [12. maj 1961] 1961-05-12 1961-05-12']],
    ['Bo Lund maj 1961', ['navn [Bo Lund]', 'foedt [maj 1961] 1961-05-01 1961-05-31']],
    ['Bo Lund født marts 1961', ['navn [Bo Lund]', 'foedt [født marts 1961] 1961-03-01 1961-03-31']],
    ['Bo Lund Febr. 1961', ['navn [Bo Lund]', 'foedt [Febr. 1961] 1961-02-01 1961-02-28']],
    ['Bo Lund October 1961', ['navn [Bo Lund]', 'foedt [October 1961] 1961-10-01 1961-10-31']],
  ])('"%s"', (text, parts) => expect(understood(text)).toEqual(parts));

  const year = (name: string) => [`navn [${name}]`, 'foedt [1961] 1961-01-01 1961-12-31'];
  it.each(
    [
      'Marie',
      'Hansen, Martin',
      'Julie',
      'Mark',
      'Maria',
      'Janne',
      'Julius',
      'Majbritt',
      'Martinsen',
      'Jan',
      'August',
    ].concat(['Hansen, Jan', 'Jens-August']),
  )('leaves a name a name that begins or reads like a month: "%s"', (name) =>
    expect(understood(`${name} 1961`)).toEqual(year(name)),
  );

  it.each([
    ['42 Martin 61', ['alder [42] 42 42', 'navn [Martin]', 'ukendt [61] dobbelt', '! dobbelt']],
    [
      'Bo Lund 12 Marie 1961',
      ['navn [Bo Lund]', 'alder [12] 12 12', 'navn [Marie]', 'foedt [1961] 1961-01-01 1961-12-31'],
    ],
    ['Bo Lund 12 Jan 1961', ['navn [Bo Lund]', 'foedt [12 Jan 1961] 1961-01-12 1961-01-12']],
    ['Bo Lund 12. august 61', ['navn [Bo Lund]', 'foedt [12. august 61] 1961-08-12 1961-08-12']],
    ['Bo Lund født august 1961', ['navn [Bo Lund]', 'foedt [født august 1961] 1961-08-01 1961-08-31']],
    ['Bo Lund f. jan 1961', ['navn [Bo Lund]', 'foedt [f. jan 1961] 1961-01-01 1961-01-31']],
    ['Bo Lund born August 1961', ['navn [Bo Lund]', 'foedt [born August 1961] 1961-08-01 1961-08-31']],
    ['Bo Lund ſep 1961', ['navn [Bo Lund ſep]', 'foedt [1961] 1961-01-01 1961-12-31']],
    ['Bo Lund jan. 1961', ['navn [Bo Lund]', 'foedt [jan. 1961] 1961-01-01 1961-01-31']],
  ])('has a month only where it can be no name: "%s"', (text, parts) => expect(understood(text)).toEqual(parts));

  it.each([
    ['Jens Hansen 30.2.1961', '! ulaeselig'],
    ['Jens Hansen 1492', '! ulaeselig'],
    ['Jens Hansen 2027', '! ulaeselig'],
    ['Jens Hansen 1970 1971', '! dobbelt'],
    ['7. september 1961', '! mangler-navn'],
    ['født 1970', '! mangler-navn'],
  ])('is no birth to search by: "%s"', (text, problem) => expect(understood(text).at(-1)).toBe(problem));
});

describe('an age', () => {
  it.each([
    ['Jens Hansen 42 år', ['navn [Jens Hansen]', 'alder [42 år] 42 42']],
    ['Jens Hansen, 42 år', ['navn [Jens Hansen]', 'alder [42 år] 42 42']],
    ['Jens Hansen 42-årig', ['navn [Jens Hansen]', 'alder [42-årig] 42 42']],
    ['Jens Hansen 42', ['navn [Jens Hansen]', 'alder [42] 42 42']],
    ['Jens Hansen 40-45', ['navn [Jens Hansen]', 'alder [40-45] 40 45']],
    ['Jens Hansen 40 - 45 år', ['navn [Jens Hansen]', 'alder [40 - 45 år] 40 45']],
    ['Jens Hansen 40 til 45 år', ['navn [Jens Hansen]', 'alder [40 til 45 år] 40 45']],
    ['Jens Hansen mellem 40-45', ['navn [Jens Hansen]', 'alder [mellem 40-45] 40 45']],
    ['Jens Hansen over 60', ['navn [Jens Hansen]', 'alder [over 60] 61']],
    ['Jens Hansen mindst 60 år', ['navn [Jens Hansen]', 'alder [mindst 60 år] 60']],
    ['Jens Hansen under 18 år', ['navn [Jens Hansen]', 'alder [under 18 år] 17']],
    ['Jens Hansen aged 42', ['navn [Jens Hansen]', 'alder [aged 42] 42 42']],
    ['Jens Hansen 42 years old', ['navn [Jens Hansen]', 'alder [42 years old] 42 42']],
    ['Jens Hansen 45-40', ['navn [Jens Hansen]', 'ukendt [45-40] ulaeselig', '! ulaeselig']],
    ['Jens Hansen 180 år', ['navn [Jens Hansen]', 'ukendt [180] ulaeselig', 'navn [år]', '! ulaeselig']],
    ['42 år', ['alder [42 år] 42 42', '! mangler-navn']],
  ])('"%s"', (text, parts) => expect(understood(text)).toEqual(parts));
});

describe('an address', () => {
  it.each([
    ['Nørregade 12, 3. tv, 1165', ['adresse [Nørregade 12, 3. tv, 1165] Nørregade 12 3 tv 1165']],
    ['Nørregade 12 3.tv. 1165 København K', ['adresse [Nørregade 12 3.tv. 1165 København K] Nørregade 12 3 tv 1165']],
    ['Nørregade 12', ['adresse [Nørregade 12] Nørregade 12']],
    ['Nørregade', ['adresse [Nørregade] Nørregade']],
    ['nørregade 12b, 1165', ['adresse [nørregade 12b, 1165] nørregade 12b 1165']],
    ['Gammel Kongevej 7, 1850', ['adresse [Gammel Kongevej 7, 1850] Gammel Kongevej 7 1850']],
    ['Strandlodden 12B', ['adresse [Strandlodden 12B] Strandlodden 12b']],
    ['Strandlodden 12, 2. th', ['adresse [Strandlodden 12, 2. th] Strandlodden 12 2 th']],
    ['Strandlodden 12, 8000 Aarhus C', ['adresse [Strandlodden 12, 8000 Aarhus C] Strandlodden 12 8000']],
    ['Skoven 3', ['adresse [Skoven 3] Skoven 3']],
    [
      'Nørregade 12, 070961-4, 3. tv',
      [
        'adresse [Nørregade 12] Nørregade 12',
        'ukendt [070961-4] delvist-nummer',
        'ukendt [3.] ulaeselig',
        'navn [tv]',
        '! delvist-nummer',
      ],
    ],
    ['Nørregade 12, Aarhus', ['adresse [Nørregade 12] Nørregade 12', 'kommune [Aarhus] 0751 Aarhus']],
    [
      'Jens Hansen, Nørregade 12, 1165 København K',
      ['navn [Jens Hansen]', 'adresse [Nørregade 12, 1165 København K] Nørregade 12 1165'],
    ],
    ['Nørregade 12, Jens Hansen', ['adresse [Nørregade 12] Nørregade 12', 'navn [Jens Hansen]']],
    ['Kastanjealle', ['adresse [Kastanjealle] Kastanjealle']],
    ['Egealle 3', ['adresse [Egealle 3] Egealle 3']],
    ['Jens Hansen, Park Allé', ['navn [Jens Hansen]', 'adresse [Park Allé] Park Allé']],
    ['Store Gade 12', ['adresse [Store Gade 12] Store Gade 12']],
    ['Palle', ['navn [Palle]']],
    ['Hansen, Palle', ['navn [Hansen, Palle]']],
    ['Palle 42', ['navn [Palle]', 'alder [42] 42 42']],
    ['Kalle Malle', ['navn [Kalle Malle]']],
    ['Niels Gade', ['navn [Niels Gade]']],
    ['Gade, Niels', ['navn [Gade, Niels]']],
    ['Niels Gade, 42 år', ['navn [Niels Gade]', 'alder [42 år] 42 42']],
  ] as [string, string[]][])('"%s"', (text, parts) => expect(understood(text)).toEqual(parts));

  it('is what the text is taken for when that is said, and no address when a name is said', () => {
    expect(understood('Strandlodden 12')).toEqual(['navn [Strandlodden]', 'alder [12] 12 12']);
    expect(understood('Strandlodden 12', 'adresse')).toEqual(['adresse [Strandlodden 12] Strandlodden 12']);
    expect(understood('Nørregade 12', 'navn')).toEqual(['navn [Nørregade]', 'alder [12] 12 12']);
  });
});

describe('a municipality', () => {
  it.each([
    ['Jens Hansen, Aarhus', ['navn [Jens Hansen]', 'kommune [Aarhus] 0751 Aarhus']],
    ['Jens Hansen i Århus', ['navn [Jens Hansen]', 'kommune [i Århus] 0751 Aarhus']],
    ['Jens Hansen Aarhus Kommune', ['navn [Jens Hansen]', 'kommune [Aarhus Kommune] 0751 Aarhus']],
    [
      'Jens Hansen, Aarhus Kommune, 42 år',
      ['navn [Jens Hansen]', 'kommune [Aarhus Kommune] 0751 Aarhus', 'alder [42 år] 42 42'],
    ],
    ['Jens Hansen i Københavns Kommune', ['navn [Jens Hansen]', 'kommune [i Københavns Kommune] 0101 København']],
    ['Jens Hansen, Lyngby-Taarbæk', ['navn [Jens Hansen]', 'kommune [Lyngby-Taarbæk] 0173 Lyngby-Taarbæk']],
    ['Jens Viborg', ['navn [Jens Viborg]']],
    ['Viborg', ['navn [Viborg]']],
  ])('"%s"', (text, parts) => expect(understood(text)).toEqual(parts));
});

describe('a number', () => {
  it.each(['0709614000', '070961-4000', '070961 4000'])('is looked up: "%s"', (text) => {
    expect(understood(text)).toEqual([`personnummer [${text}]`, '! personnummer']);
    expect(understood(`Jens Hansen, ${text}`).at(-1)).toBe('! personnummer');
  });

  it.each(['070961', '070961-', '070961-40', '070961-400', '0709614', '070961 40', '07096140001', '3209614000'])(
    'is refused kindly where it is not all there: "%s"',
    (text) => {
      expect(understood(text).at(-1)).toBe('! delvist-nummer');
      if (text !== '070961') expect(understood(`Jens Hansen ${text}`).at(-1)).toBe('! delvist-nummer');
    },
  );
});

describe('the keys of a search', () => {
  const keysOf = (text: string, filters = {}) => searchKeysOf(text, readSearchText(text, AROUND).parts, filters);

  it('say what was understood, the last word of a name unfinished unless it is said otherwise', () => {
    expect(keysOf('Hansen, Jens, 42 år, Aarhus')).toEqual({
      navn: 'Hansen, Jens*',
      alderFra: '42',
      alderTil: '42',
      kommune: '0751',
    });
    expect(keysOf('Jens Hansen', { maade: 'hele' })).toEqual({ navn: 'Jens Hansen' });
    expect(keysOf('Jens Hansen', { maade: 'lyder' })).toEqual({ navn: '~Jens Hansen' });
    expect(keysOf('Nørregade 12, 3. tv, 1165, Bo')).toEqual({
      ...{ vejnavn: 'Nørregade', husnummer: '12', etage: '3', sidedoer: 'tv', postnummer: '1165' },
      navn: 'Bo*',
    });
  });

  it('are narrowed by both where text and filters say something, and by nothing blank', () => {
    const filters = { foedtFra: '1960-01-01', foedtTil: '1970-12-31', kommune: '0101', koen: ' ', alderFra: '40' };
    expect(keysOf('Bo Lund 1965-1975, Aarhus', filters)).toEqual({
      ...{ navn: 'Bo Lund*', foedtFra: '1965-01-01', foedtTil: '1970-12-31', kommune: '0751', alderFra: '40' },
    });
    expect(keysOf('Bo over 50', { alderFra: '40', alderTil: '60' })).toEqual({
      navn: 'Bo*',
      alderFra: '51',
      alderTil: '60',
    });
  });
});
