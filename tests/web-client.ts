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

/** What an administrative act answers, or its refusal. */
export type JsonAct = Readonly<Record<string, unknown>> & {
  readonly refused?: string;
  readonly felt?: string;
  readonly question?: { readonly number: string };
  readonly journal: string;
};

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

/** The lookups a user has made. */
export interface JsonOwn {
  readonly lookups: readonly { readonly afslag?: { readonly da: string } }[];
}

/** What the web door answers a landlord, or its refusal. */
export interface JsonDwelling {
  readonly refused?: string;
  readonly journal?: string | { readonly id: string };
  readonly beboere?: readonly Readonly<Record<string, string | boolean | undefined>>[];
}

/**
 * A client of the web door that signs on once and keeps its cookie. `seen` holds every byte it was sent; an answer that
 * breaks the contract throws.
 */
export async function webClient(url: string, personkode: string, kendeord: string) {
  const seen: string[] = [];
  const post = async (path: string, body: object, cookie = '') => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web', ...(cookie === '' ? {} : { Cookie: cookie }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    seen.push(JSON.stringify([...response.headers]), text);
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const answer: unknown = type === 'application/json' ? JSON.parse(text) : text;
    const breach = breachOf({ method: 'POST', path, status: response.status, type, body: answer });
    if (breach !== undefined) throw new Error(breach);
    return { status: response.status, headers: response.headers, answer };
  };
  const signedOn = await post('/api/signon', { personkode, kendeord });
  const cookie = (signedOn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return {
    seen,
    status: signedOn.status,
    lookUp: async (asked: object) => (await post('/api/opslag', asked, cookie)).answer as JsonAnswer,
    act: async (id: string, input: object = {}) => (await post(`/api/handling/${id}`, input, cookie)).answer as JsonAct,
    boligopslag: async (asked: object) => (await post('/api/boligopslag', asked, cookie)).answer as JsonDwelling,
    ownLookups: async () => (await post('/api/egne-opslag', {}, cookie)).answer as JsonOwn,
    search: async (asked: object) => (await post('/api/soeg', asked, cookie)).answer as JsonSearch,
  };
}
