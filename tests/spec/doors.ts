import { findAll } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { restClient } from '../boligopslag/rest-client.ts';
import { gctpClient } from '../gctp-client.ts';
import { webClient } from '../web-client.ts';

/** A row as every door tells it. */
export interface Row {
  readonly navn: string;
  readonly bolig: string;
  readonly tilflyttet: string;
  readonly fraflyttet: string;
  readonly usikker: 'ja' | 'nej';
  readonly beskyttet: 'ja' | 'nej';
}

/** What a door answers: rows, or a refusal by its code in our table; the entry, and every byte of it. */
export interface Answer {
  readonly rows: readonly Row[];
  readonly refused: string | undefined;
  readonly journal: string;
  readonly bytes: string;
}

/** Asks by one door, signed on once. */
export type AskDoor = (keys: Readonly<Record<string, string>>) => Promise<Answer>;

const yes = (is: boolean | undefined) => (is ? 'ja' : 'nej');

interface JsonAnswer {
  readonly refused?: string;
  readonly journal?: string | { readonly id: string };
  readonly beboere?: readonly Readonly<Record<string, string | boolean | undefined>>[];
}

function readJson(answer: JsonAnswer): Answer {
  const { refused, journal, beboere = [] } = answer;
  return {
    refused,
    journal: (typeof journal === 'string' ? journal : journal?.id) ?? '',
    rows: beboere.map((one) => ({
      navn: String(one['adresseringsnavn']),
      bolig: `${one['etage']}. ${one['sidedoer']}`,
      tilflyttet: String(one['tilflyttet'] ?? ''),
      fraflyttet: String(one['fraflyttet'] ?? ''),
      usikker: yes(one['tilflyttetUsikker'] === true),
      beskyttet: yes(one['beskyttet'] === true),
    })),
    bytes: JSON.stringify(answer),
  };
}

/** The receipts of GCTP and the refusals they stand for (docs/reference/boligopslag.md). */
const RECEIPTS: Readonly<Record<string, string>> = {
  '9906': 'tjeneste-ikke-tilladt',
  '9910': 'retsspoergsmaal',
  '9913': 'midlertidigt-utilgaengelig',
  '9914': 'felt-mangler',
  '9915': 'ugyldigt-felt',
  '9919': 'bolig-ikke-jeres',
};

const WIRE_KEYS: Readonly<Record<string, string>> = {
  ...{ ejer: 'EJER', adresseId: 'ADRID', husnummerId: 'HNRID', fra: 'FRADATO' },
  ...{ kommune: 'KOMK', vejkode: 'VEJK', husnummer: 'HNR', etage: 'ETAG', sidedoer: 'SIDO' },
};

async function openGctp(url: string, personkode: string, kendeord: string): Promise<AskDoor> {
  const client = gctpClient(url);
  const token = await client.signOn(personkode, kendeord);
  return async (keys) => {
    const wire = Object.fromEntries(Object.entries(keys).map(([key, value]) => [WIRE_KEYS[key] ?? key, value]));
    const reply = await client.call(token, 'BOLIGOPSLAG', wire);
    const rows = findAll(reply.root, 'Row').map((row) => {
      const cells = new Map(findAll(row, 'Field').map(({ attributes: { r = '', v = '' } }) => [r, v]));
      const day = (r: string) => (cells.get(r) ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
      return {
        navn: cells.get('CNVN_ADRNVN') ?? '',
        bolig: `${cells.get('ETAGE')}. ${cells.get('SIDEDOER')}`,
        tilflyttet: day('TILFLYTDATO'),
        fraflyttet: day('FRAFLYTDATO'),
        usikker: yes(cells.get('TILFLYTDATOUSM') === '*'),
        beskyttet: yes(cells.get('ADRBESKYT') === 'X'),
      } as const;
    });
    const { v } = reply.kvit;
    const journal = reply.headers.get('x-opencpr-journal') ?? '';
    return {
      rows,
      refused: v === '900' || v === '0' ? undefined : (RECEIPTS[v] ?? `kvit ${v}`),
      journal,
      bytes: reply.text,
    };
  };
}

/** Every door the service is offered at. */
export const DOORS: Readonly<Record<string, (url: string, personkode: string, kendeord: string) => Promise<AskDoor>>> =
  {
    async web(url, personkode, kendeord) {
      const client = await webClient(url, personkode, kendeord);
      return async (keys) => readJson(await client.boligopslag(keys));
    },
    gctp: openGctp,
    async rest(url, personkode, kendeord) {
      const client = await restClient(url, personkode, kendeord);
      return async (keys) => readJson(await client.lookUpJson(keys));
    },
  };
