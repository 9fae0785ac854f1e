import { DEMO_CUSTOMERS, DEMO_USERS, type DemoCustomer, type DemoUser } from './customers.ts';
import type { Endpoints } from './describe.ts';

/** A request that works as it stands, to be pasted into a shell. */
export interface DemoRequest {
  readonly personkode: string;
  readonly door: 'web' | 'gctp' | 'rest';
  readonly command: string;
}

/** What a demo user sends along where its grant demands it; purposes are ASCII, so that they can stand in a header. */
const CASE = '2026-17';

/** The requests of every demo user, one per door that has something for it. `personnummer` is that of an example person. */
export function demoRequests(endpoints: Endpoints, personnummer: string): readonly DemoRequest[] {
  return DEMO_USERS.flatMap((user) => {
    const customer = DEMO_CUSTOMERS.find(({ kundenr }) => kundenr === user.kundenr);
    if (customer === undefined) return [];
    const { personkode } = user;
    const service = ['Stam+', 'STAMP'].find((one) => customer.tjenester.includes(one));
    return [
      { personkode, door: 'web', command: webRequest(endpoints['web'] ?? '', user, customer, personnummer) },
      ...(service === undefined
        ? []
        : [
            {
              ...{ personkode, door: 'gctp' as const },
              command: gctpRequest(endpoints['gctp'] ?? '', user, customer, { service, personnummer }),
            },
          ]),
      { personkode, door: 'rest', command: restRequest(endpoints['rest-https'] ?? '') },
    ];
  });
}

function webRequest(url: string, user: DemoUser, customer: DemoCustomer, personnummer: string): string {
  const post = (path: string, body: object) =>
    `curl -s ${url}${path} -H 'X-OpenCPR: web' -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(body)}'`;
  const { personkode, password: kendeord } = user;
  return [
    `COOKIE=$(${post('/api/signon', { personkode, kendeord })} \\`,
    `  -D - -o /dev/null | sed -n 's/^set-cookie: \\([^;]*\\).*/\\1/ip')`,
    `${post('/api/opslag', { personnummer, formaal: customer.formaal[0], sag: CASE })} -H "Cookie: $COOKIE"`,
  ].join('\n');
}

function gctpRequest(
  url: string,
  user: DemoUser,
  customer: DemoCustomer,
  { service, personnummer }: { service: string; personnummer: string },
): string {
  const signOn = `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><Sik function="signon" userid="${user.personkode}" password="${user.password}"/></Gctp></root>`;
  const key = `<Key><Field r="PNR" v="${personnummer}"/></Key>`;
  const call = `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><System r="CprSoeg"><Service r="${service}"><CprServiceHeader r="${service}">${key}</CprServiceHeader></Service></System></Gctp></root>`;
  return [
    `TOKEN=$(curl -s ${url} -H 'Content-Type: text/xml' -D - -o /dev/null \\`,
    `  -d '${signOn}' \\`,
    `  | sed -n 's/.*Token=\\([^;]*\\);.*/\\1/p')`,
    `curl -s ${url} -H 'Content-Type: text/xml' -H "Cookie: Token=$TOKEN" \\`,
    `  -H 'X-OpenCPR-Formaal: ${customer.formaal[0] ?? ''}' -H 'X-OpenCPR-Sag: ${CASE}' \\`,
    `  -d '${call}'`,
  ].join('\n');
}

/** Who asks is the certificate's user, whoever reads the page. The search is by place: no number stands in an address. */
function restRequest(url: string): string {
  return [
    'curl -s --cacert ca.pem --cert demo.pem --key demo.key.pem -G \\',
    `  ${url}/CprPersonFullComplete/1/rest/PersonFullCurrentListComplete \\`,
    '  -d cadr.cprkommunenavn.eq=Aarhus -d pagesize=1',
  ].join('\n');
}
