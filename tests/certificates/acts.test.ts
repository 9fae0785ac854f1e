import { createPrivateKey, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { webClient } from '../web-client.ts';
import { EMPLOYEE, issue, SYSTEM, test, useCertificateHouse } from './certificate-house.ts';

useCertificateHouse();

type Client = Awaited<ReturnType<typeof webClient>>;
let dap: Client;
let employee: Client;
let office: Client;
beforeAll(async () => {
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  employee = await webClient(test.url, EMPLOYEE, 'Demo#101');
  office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
});

const aftrykIn = (told: Readonly<Record<string, unknown>>) =>
  (told['certifikater'] as readonly { aftryk: string }[]).map(({ aftryk }) => aftryk);

describe('the acts of certificates', () => {
  it("let a DAP administrator tie, see and end the own institution's, with an entry that names the certificate", async () => {
    const { cert, aftryk } = await issue();
    const tied = await dap.act('certifikat.knyt', { personkode: SYSTEM, certifikat: cert, aftryk });
    expect(tied).toMatchObject({ personkode: SYSTEM, aftryk, form: 'voces' });
    expect(await test.getEntry(tied.journal)).toMatchObject({
      ...{ personkode: 'DEMODAP1', tjeneste: 'certifikat.knyt' },
      spurgt: { personkode: SYSTEM, aftryk, certifikat: `${cert.length} tegn` },
    });
    expect(aftrykIn(await dap.act('certifikat.list', { personkode: SYSTEM }))).toEqual([aftryk]);
    expect(aftrykIn(await office.act('certifikat.list'))).toContain(aftryk);
    expect(await dap.act('certifikat.spaer', { aftryk })).toMatchObject({ aftryk });
    expect(await dap.act('certifikat.spaer', { aftryk })).toMatchObject({ refused: 'findes-ikke', felt: 'aftryk' });
    expect(await dap.act('certifikat.spaer', { aftryk: 'x' })).toMatchObject({ refused: 'ugyldigt-felt' });
  });

  it('let a DAP administrator have one issued, whose key is told this once', async () => {
    const input = { personkode: EMPLOYEE, form: 'moces', dage: '30' };
    const issued = await dap.act('certifikat.udsted', input);
    const aftryk = String(issued['aftryk']);
    expect(issued).toMatchObject({ personkode: EMPLOYEE, form: 'moces', fil: { type: 'application/x-pem-file' } });
    const pem = Buffer.from((issued['fil'] as { bytes: string }).bytes, 'base64').toString();
    const certificate = new X509Certificate(pem);
    expect(certificate.fingerprint256.replaceAll(':', '').toLowerCase()).toBe(aftryk);
    expect(certificate.checkPrivateKey(createPrivateKey(pem))).toBe(true);
    expect(Math.round((certificate.validToDate.getTime() - Date.now()) / 86_400_000)).toBe(30);
    const entry = await test.getEntry(issued.journal);
    expect(entry).toMatchObject({ personkode: 'DEMODAP1', spurgt: { ...input, aftryk } });
    expect(JSON.stringify(entry)).not.toContain('PRIVATE KEY');
    expect((await dap.act('certifikat.list', { personkode: EMPLOYEE }))['certifikater']).toMatchObject([
      { aftryk, navn: 'Karla Kommunalsen', kunde: 'Opdigtet Kommune' },
    ]);
    // The file has the heading and the same rows, of the own institution alone.
    const lines = String(await dap.act('certifikat.fil')).split('\r\n');
    expect(lines[0]).toMatch(/Kundenummer;Kunde;Personkode;Navn;Form;Aftryk;/);
    expect(lines.filter((line) => line.includes(`;DEMOKOM1;Karla Kommunalsen;moces;${aftryk};`))).toHaveLength(1);
    expect(lines.slice(1).every((line) => line === '' || line.startsWith('9001;'))).toBe(true);
    for (const [more, felt] of [
      [{ form: 'voces' }, 'form'],
      [{ dage: '0' }, 'dage'],
      [{ dage: '1096' }, 'dage'],
      [{ tilladelse: '11111111-1111-4111-8111-111111111111' }, 'tilladelse'],
      [{ personkode: 'DEMOSTA1' }, 'personkode'],
    ] as const)
      expect(await dap.act('certifikat.udsted', { ...input, ...more }), felt).toMatchObject({ felt });
  });

  it('demand the thumbprint of the very certificate', async () => {
    const [one, other] = [await issue(), await issue()];
    const wrong = { personkode: SYSTEM, certifikat: one.cert, aftryk: other.aftryk };
    expect(await dap.act('certifikat.knyt', wrong)).toMatchObject({ refused: 'ugyldigt-felt', felt: 'aftryk' });
  });

  it('are refused to those without an office, and reach no other institution', async () => {
    const foreign = await webClient(test.url, 'DEMOPRI1', 'Demo#301');
    const { cert, aftryk } = await issue();
    const asked = { personkode: SYSTEM, certifikat: cert, aftryk };
    expect(await dap.act('certifikat.knyt', asked)).toMatchObject({ aftryk });
    for (const client of [employee, foreign]) {
      for (const [id, input] of [
        ['certifikat.knyt', asked],
        ['certifikat.udsted', { personkode: EMPLOYEE }],
        ['certifikat.spaer', { aftryk }],
        ['certifikat.list', {}],
        ['certifikat.fil', {}],
        ['eid.knyt', { personkode: 'DEMOSTA1', identitet: 'x' }],
        ['eid.fjern', { personkode: EMPLOYEE }],
        ['eid.list', {}],
      ] as const)
        expect(await client.act(id, input), id).toMatchObject({ refused: 'handling-ikke-tilladt' });
    }
    for (const [id, input] of [
      ['certifikat.knyt', { ...asked, personkode: 'DEMOSTA1' }],
      ['eid.knyt', { personkode: 'DEMOSTA1', identitet: 'x' }],
      ['eid.fjern', { personkode: 'DEMOPRI1' }],
    ] as const)
      expect(await dap.act(id, input), id).toMatchObject({ refused: 'findes-ikke', felt: 'personkode' });
  });
});

describe('the acts of identities', () => {
  it("let a DAP administrator tie, see and end the own institution's", async () => {
    const identities = async () =>
      (await dap.act('eid.list', { personkode: EMPLOYEE }))['identiteter'] as readonly { gyldigTil: string }[];
    const before = await identities();
    expect(before).toMatchObject([{ personkode: EMPLOYEE, gyldigTil: 'infinity' }]);
    const ended = await dap.act('eid.fjern', { personkode: EMPLOYEE });
    expect(await test.getEntry(ended.journal)).toMatchObject({
      tjeneste: 'eid.fjern',
      spurgt: { personkode: EMPLOYEE },
    });
    expect(await dap.act('eid.knyt', { personkode: EMPLOYEE, identitet: 'ny-identitet' })).toMatchObject({
      identitet: 'ny-identitet',
    });
    expect(await dap.act('eid.knyt', { personkode: EMPLOYEE, identitet: 'to ord' })).toMatchObject({
      refused: 'ugyldigt-felt',
    });
    // What was stays readable, with its end.
    expect((await identities()).map(({ gyldigTil }) => gyldigTil === 'infinity')).toEqual([false, true]);
    expect(await office.act('eid.fjern', { personkode: EMPLOYEE })).toMatchObject({ personkode: EMPLOYEE });
    expect(await office.act('eid.list', { personkode: EMPLOYEE })).toHaveProperty('identiteter');
  });
});
