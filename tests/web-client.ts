import { breachOf } from './web/hold-to-contract.ts';

/** A field of a JSON answer. */
export interface JsonField {
  readonly state: string;
  readonly value?: string;
  readonly text?: string;
  readonly reason?: string;
}

/** A fact of a JSON answer. */
export interface JsonFact {
  readonly kind: string;
  readonly current: boolean;
  readonly mark?: string;
  readonly origin?: { readonly registreringFra: string; readonly indlaest: string; readonly kilde: string };
  readonly fields: Readonly<Record<string, JsonField>>;
}

/** An answer of the web door's lookup, or its refusal. */
export interface JsonAnswer {
  readonly refused?: string;
  readonly journal?: { readonly id: string };
  readonly situationer?: readonly string[];
  readonly fields?: Readonly<Record<string, JsonField>>;
  readonly facts?: readonly JsonFact[];
  readonly question?: { readonly number: string };
}

/** What the web door's search answers, or its refusal. */
export interface JsonSearch {
  readonly refused?: string;
  readonly question?: { readonly number: string };
  /** The entry: an id alone where it is a refusal. */
  readonly journal?: string | { readonly id: string };
  readonly forstaaet?: { readonly parts: readonly { readonly kind: string }[]; readonly problem?: string };
  readonly personer?: readonly {
    readonly situationer: readonly string[];
    readonly fields: Readonly<Record<string, JsonField>>;
  }[];
  readonly naeste?: string;
}

/** A client of the web door that signs on once and keeps its cookie. `seen` holds every byte it was sent. */
export async function webClient(url: string, personkode: string, kendeord: string) {
  const seen: string[] = [];
  const post = async (path: string, body: object, cookie = ''): Promise<Response> => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web', ...(cookie === '' ? {} : { Cookie: cookie }) },
      body: JSON.stringify(body),
    });
    seen.push(JSON.stringify([...response.headers]), await response.clone().text());
    return response;
  };
  const signedOn = await post('/api/signon', { personkode, kendeord });
  const cookie = (signedOn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return {
    seen,
    status: signedOn.status,
    lookUp: async (asked: object): Promise<JsonAnswer> => {
      const response = await post('/api/opslag', asked, cookie);
      return (await response.json()) as JsonAnswer;
    },
    search: async (asked: object): Promise<JsonSearch> => {
      const response = await post('/api/soeg', asked, cookie);
      const body: unknown = await response.json();
      const told = { method: 'POST', path: '/api/soeg', status: response.status, type: 'application/json', body };
      const breach = breachOf(told);
      if (breach !== undefined) throw new Error(breach);
      return body as JsonSearch;
    },
  };
}
