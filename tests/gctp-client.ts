import { findAll, readTree, type TreeElement } from '../server/src/doors/gctp/wire/read-tree.ts';

/** What came back of one exchange. */
export interface GctpReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly root: TreeElement;
  /** The receipt's code and text. */
  readonly kvit: { readonly r: string; readonly v: string; readonly t: string };
}

/** One field of an answer: row key, name, value and text. */
export type GctpCell = readonly [row: string, r: string, v: string, t: string];

/** The token a sign-on sets, cut out of the header as callers do it; undefined when there is none. */
export const tokenOf = (reply: GctpReply): string | undefined =>
  /[,;]?Token=(?<token>[^;]+);/.exec(reply.headers.get('set-cookie') ?? '')?.groups?.['token'];

/** A client of GCTP as callers write them: it posts XML and reads what comes back. */
export function gctpClient(url: string) {
  const address = `${url}/cpr-online-gctp/gctp`;
  const post = async (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<GctpReply> => {
    const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
    const response = await fetch(address, {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { 'Content-Type': 'text/xml', ...headers },
    });
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
    const root = readTree(text);
    const kvit = findAll(root, 'Kvit')[0]?.attributes ?? {};
    return {
      status: response.status,
      headers: response.headers,
      text,
      root,
      kvit: { r: kvit['r'] ?? '', v: kvit['v'] ?? '', t: kvit['t'] ?? '' },
    };
  };
  return {
    post,
    async signOn(userid: string, password: string): Promise<string> {
      const reply = await post(
        `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><Sik function="signon" userid="${userid}" password="${password}"/></Gctp></root>`,
      );
      return tokenOf(reply) ?? '';
    },
    call(
      token: string,
      service: string,
      keys: Readonly<Record<string, string>>,
      headers: Record<string, string> = {},
      system = 'CprSoeg',
    ): Promise<GctpReply> {
      const fields = Object.entries(keys).map(([r, v]) => `<Field r="${r}" v="${v}"/>`);
      return post(
        `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><System r="${system}"><Service r="${service}"><CprServiceHeader r="${service}"><Key>${fields.join('')}</Key></CprServiceHeader></Service></System></Gctp></root>`,
        { Cookie: `Token=${token}`, ...headers },
      );
    },
  };
}

/** The fields of an answer that are not empty, sorted: what recorded answers are compared by. */
export function cellsOf(root: TreeElement): GctpCell[] {
  const cells: GctpCell[] = [];
  for (const row of findAll(root, 'Row')) {
    for (const { attributes } of findAll(row, 'Field')) {
      const { r = '', v = '', t = '' } = attributes;
      if (v !== '' || t !== '') cells.push([row.attributes['k'] ?? '', r, v, t]);
    }
  }
  return cells.sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
}
