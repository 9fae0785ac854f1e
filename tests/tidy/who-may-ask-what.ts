import { FIELD_GROUPS, type FieldGroup } from '../../server/src/ground/facts/index.ts';
import { FIELDS, type Field } from '../../server/src/ground/fields/index.ts';
import { parsePersonnummer } from '../../server/src/ground/personnummer/index.ts';
import {
  decide,
  FORMAAL,
  isKundeArt,
  isWarrant,
  KUNDE_ARTER,
  type KundeArt,
  type LegalQuestion,
  type Matter,
  type Tilladelse,
} from '../../server/src/rooms/access/index.ts';
import { cellOf, reasonAgainst } from '../../server/src/rooms/disclosure/index.ts';
import { SERVICES, type Service } from '../../server/src/services/index.ts';
import { inventedCaller } from '../invented-caller.ts';
import { writeTable } from './generated.ts';

/** The whole country, every service, group and purpose: what is refused by such a grant is refused by the law. */
const EVERYTHING: Tilladelse = {
  tilladelseId: 'alt',
  tjenester: SERVICES.map(({ id }) => id),
  feltgrupper: FIELD_GROUPS,
  formaal: FORMAAL.map(({ id }) => id),
  formaalStandard: FORMAAL[0].id,
  kraevFormaal: false,
  kraevSag: false,
  geografi: undefined,
  beskyttede: true,
  gyldigFra: '2000-01-01T00:00:00.000Z',
  gyldigTil: 'infinity',
};
const AT = '2026-01-01T00:00:00.000Z';
const KINDS = Object.keys(KUNDE_ARTER).filter(isKundeArt);

/** What a question comes to: `yes`, or `no: ` and the number of the legal question. */
function outcome(art: KundeArt, service: Service, formaal: string, more: Partial<Matter> = {}): string {
  const matter: Matter = {
    ...{
      caller: inventedCaller(art, [EVERYTHING]),
      service: service.id,
      tilladelse: EVERYTHING,
      formaal,
      sag: '2026-1',
      at: AT,
    },
    ...{ personnumre: [], reachedFromCase: false, aboutNow: true, currentOnly: true },
    ...more,
  };
  const decision = decide(matter, service.questions);
  return isWarrant(decision) ? 'yes' : `no: ${decision.question?.number}`;
}

/** An outcome for all purposes at once, or purpose by purpose where they differ. */
function outcomeOfAll(of: (formaal: string) => string): string {
  const byOutcome = Map.groupBy(FORMAAL, ({ id }) => of(id));
  if (byOutcome.size === 1) return [...byOutcome.keys()].join();
  return [...byOutcome].map(([what, some]) => `${what} (${some.map(({ id }) => `\`${id}\``).join(', ')})`).join('; ');
}

/** The rows of a service for a kind of customer; groups with the same answer share one. */
function rowsOf(art: KundeArt, service: Service): string[][] {
  const modtager = KUNDE_ARTER[art];
  const now = outcomeOfAll((formaal) => outcome(art, service, formaal));
  const past = outcomeOfAll((formaal) => outcome(art, service, formaal, { currentOnly: false }));
  const answered = FIELDS.filter(({ id }) => service.fields.has(id));
  const groups = [...Map.groupBy(answered, ({ group }) => group)];
  const reach = { feltgrupper: new Set<FieldGroup>(FIELD_GROUPS), modtager };
  const protectedCell = cellOf({ modtager, beskyttede: true }, 'beskyttet');
  const isRefused = now.startsWith('no');
  const answerOf = (fields: readonly Field[]): readonly [fields: string, ifProtected: string] => {
    if (isRefused) return ['–', '–'];
    const given = fields.filter((field) => reasonAgainst(reach, field) === undefined);
    const covered = given.flatMap(({ protects }) => (protects === 'ingen' ? [] : [protectedCell[protects]]));
    const some = given.length === fields.length ? 'all' : `${given.length} of ${fields.length}, § 38`;
    if (given.length === 0) return ['none, § 38', '–'];
    return [some, covered.length === 0 ? 'given' : covered.every(Boolean) ? 'given, with the mark' : 'withheld, § 28'];
  };
  if (groups.length === 0) return [[`\`${service.id}\``, now, past, '–', '–', '–']];
  const rows = Map.groupBy(groups, ([, fields]) => answerOf(fields).join('|'));
  return [...rows.values()].map((same) => [
    ...[`\`${service.id}\``, now, past],
    same.map(([group]) => `\`${group}\``).join(', '),
    ...answerOf(same[0]?.[1] ?? []),
  ]);
}

const HEAD = [
  'service',
  'for what is in force',
  'for the past',
  'field groups',
  'fields given',
  'if the person is protected',
];

/** Who may ask what, as Markdown: a table for the kinds of customer that are alike. */
export function tellWhoMayAskWhat(): string {
  const alike = Map.groupBy(KINDS, (art) =>
    writeTable(
      HEAD,
      SERVICES.flatMap((service) => rowsOf(art, service)),
    ),
  );
  return [...alike]
    .map(([table, kinds]) => `### ${kinds.map((art) => `\`${art}\``).join(', ')}\n\n${table}`)
    .join('\n\n');
}

/** The purposes, each with what law it rests on and whether a case of another person may be named with it. */
export function tellPurposes(): string {
  const read = parsePersonnummer('0709614287');
  const another = { sag: 'Sag 120370-1002', personnumre: read.ok ? [read.value] : [] };
  const rows = FORMAAL.map(({ id, da, hjemmel }) => {
    const all = KINDS.flatMap((art) =>
      SERVICES.filter((service) => outcome(art, service, id) === 'yes').map((service) =>
        outcome(art, service, id, another),
      ),
    );
    return [`\`${id}\``, da, hjemmel, [...new Set(all)].join(', ')];
  });
  return writeTable(['purpose', 'in Danish', 'rests on', "in a case with another person's number"], rows);
}

/** The legal questions, in the order of their numbers. */
export function tellQuestions(): string {
  const byNumber = new Map<string, LegalQuestion>(
    SERVICES.flatMap(({ questions }) => questions.map((question) => [question.number, question])),
  );
  const rows = [...byNumber.values()]
    .toSorted((a, b) => Number(a.number) - Number(b.number))
    .map(({ number, en, da, source }) => [number, en, da, source]);
  return writeTable(['no.', 'question', 'in Danish', 'source'], rows);
}
