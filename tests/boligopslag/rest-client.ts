import type { ToldDwelling } from '../../server/src/desk/index.ts';
import type { JsonDwelling } from '../web-client.ts';

/** What the REST door answers: a landlord's answer, or its refusal. */
export interface RestAnswer extends Partial<Omit<ToldDwelling, 'journal'>> {
  readonly status: number;
  readonly refused?: string;
  readonly felt?: string;
  readonly journal?: string | { readonly id: string };
  readonly question?: { readonly number: string };
}

/** A client of the REST door that signs on once. `seen` holds every byte it was sent. */
export async function restClient(url: string, personkode: string, kendeord: string) {
  const seen: string[] = [];
  const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/rest/boligopslag/v1/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    seen.push(JSON.stringify([...response.headers]), text);
    return { status: response.status, ...JSON.parse(text) };
  };
  const { token, ...signedOn } = await post('log-paa', JSON.stringify({ personkode, kendeord }));
  const authorised = { Authorization: `Bearer ${token}` };
  return {
    seen,
    signedOn,
    lookUp: (asked: object): Promise<RestAnswer> => post('opslag', JSON.stringify(asked), authorised),
    /** The same, as the JSON it is. */
    lookUpJson: (asked: object): Promise<JsonDwelling> => post('opslag', JSON.stringify(asked), authorised),
    standing: (): Promise<RestAnswer & { readonly loebende?: readonly object[] }> => post('loebende', '{}', authorised),
    send: (body: string): Promise<RestAnswer> => post('opslag', body, authorised),
  };
}
