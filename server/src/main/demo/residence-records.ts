import { dwellingAt } from './dwellings.ts';
import { addressingNameOf } from './identity-records.ts';
import type { PersonDescription, Step } from './person-description.ts';
import { type DemoPerson, lastOf } from './population.ts';
import { linesOf, type RecordFields, record } from './record-fields.ts';
import { dateOf, timestampOf, uncertaintyOf } from './tid.ts';

type Home = Extract<Step, { kind: 'home' }>;
type Abroad = Extract<Step, { kind: 'abroad' }>;
type Fields = Readonly<Record<string, string>>;

/** The records of where a person is and was: 002, 003, 005-007 and 023-025 (record-layouts.md § 5). */
export function residenceRecords({ description }: DemoPerson): readonly RecordFields[] {
  const { life, contact, correctedHomes = [] } = description;
  return [
    ...life.flatMap((step, at) => recordOf(step, life.slice(0, at), life[at + 1], description)),
    ...correctedHomes.map(({ address, at, mark }) => {
      // A row marked A or K ends as it begins (register.md § 4.5).
      const times = { TILFLYDTO: timestampOf(at), FRAFLYDTO: timestampOf(at) };
      return record('023', { ANNKOR: mark, ...dwellingAt(address).place, ...times });
    }),
    ...(contact === undefined
      ? []
      : [
          record('006', {
            ...linesOf(contact.lines, (line) => `ADR${line}-KONTAKTADR`),
            'START_DT-ADRTXT': dateOf(contact.from),
            'SLET_DT-ADRTXT': dateOf(contact.deleteOn),
          }),
        ]),
    writtenAddress(description),
  ];
}

/** The record of one step: current when nothing comes after it, historical otherwise. */
function recordOf(
  step: Step,
  before: readonly Step[],
  next: Step | undefined,
  description: PersonDescription,
): readonly RecordFields[] {
  if (step.kind === 'home') return [next === undefined ? currentHome(step, before, description) : pastHome(step, next)];
  if (step.kind === 'abroad') return [next === undefined ? record('005', departure(step)) : pastAbroad(step, next)];
  if (step.kind !== 'missing') return [];
  const fields = { FORSVINDDTO: timestampOf(step.from), FORSVINDDTO_UMRK: uncertaintyOf(step.from) };
  if (next === undefined) return [record('007', fields)];
  const found = { GENFINDDTO: timestampOf(next.from), GENFINDDTO_UMRK: uncertaintyOf(next.from) };
  return [record('025', { ...fields, ...found })];
}

const dwelling = ({ address, coName, from }: Home): Fields => ({
  ...dwellingAt(address).place,
  CONVN: coName ?? '',
  TILFLYDTO: timestampOf(from),
  TILFLYDT_UMRK: uncertaintyOf(from),
});

function pastHome(step: Home, next: Step): RecordFields {
  const end = { FRAFLYDTO: timestampOf(next.from), FRAFLYDTO_UMRK: uncertaintyOf(next.from) };
  return record('023', { ...dwelling(step), ...end });
}

function currentHome(step: Home, before: readonly Step[], { supplementary }: PersonDescription): RecordFields {
  const municipalityOf = (home: Home): string => dwellingAt(home.address).place.KOMKOD;
  let first = step;
  let previous: Step | undefined;
  for (const earlier of before.toReversed()) {
    previous = earlier;
    if (earlier.kind !== 'home' || municipalityOf(earlier) !== municipalityOf(step)) break;
    first = earlier;
    previous = undefined;
  }
  const left = previous?.kind === 'home' ? previous : undefined;
  return record('002', {
    ...dwelling(step),
    TILFLYKOMDTO: timestampOf(first.from),
    TILFLYKOMDT_UMRK: uncertaintyOf(first.from),
    FRAFLYKOMKOD: left === undefined ? '' : municipalityOf(left),
    FRAFLYKOMDTO: timestampOf(left === undefined ? undefined : first.from),
    FRAFLYKOMDT_UMRK: left === undefined ? '' : uncertaintyOf(first.from),
    ...(supplementary === undefined
      ? {}
      : {
          'START_MYNKOD-ADRTXT': municipalityOf(step),
          ...linesOf(supplementary.lines, (line) => `ADR${line}-SUPLADR`),
          'START_DT-ADRTXT': dateOf(supplementary.from),
          'SLET_DT-ADRTXT': dateOf(supplementary.deleteOn),
        }),
  });
}

const departure = ({ land, from, lines }: Abroad): Fields => ({
  // Who has come for the first time has never left.
  UDR_LANDEKOD: from === undefined ? '' : land,
  UDRDTO: timestampOf(from),
  UDRDTO_UMRK: uncertaintyOf(from),
  ...linesOf(lines, (line) => `UDLANDADR${line}`),
});

function pastAbroad(step: Abroad, next: Step): RecordFields {
  return record('024', {
    ...departure(step),
    INDR_LANDEKOD: step.land,
    INDRDTO: timestampOf(next.from),
    INDRDTO_UMRK: uncertaintyOf(next.from),
  });
}

/** Record 003 is there for everybody; without a residence it holds the name alone (record-layouts.md § 3). */
function writtenAddress({ life, names }: PersonDescription): RecordFields {
  const name = names.findLast(({ mark }) => mark === undefined);
  const ADRNVN = name === undefined ? '' : addressingNameOf(name);
  const last = lastOf(life);
  if (last.kind !== 'home') return record('003', { ADRNVN });
  const { place, written } = dwellingAt(last.address);
  return record('003', { ADRNVN, CONVN: last.coName ?? '', ...written, ...place });
}
