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
  };
}
