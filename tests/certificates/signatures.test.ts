import { beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber } from '../delivery.ts';
import { webClient } from '../web-client.ts';
import {
  authority,
  EMPLOYEE,
  issue,
  port,
  SYSTEM,
  test,
  tie,
  untie,
  useCertificateHouse,
} from './certificate-house.ts';
import { tlsClient } from './tls-client.ts';

/** That the operator approves each named signature, online and system-to-system, before it lets anybody in (Vilkår § 3). */

useCertificateHouse();

type Client = Awaited<ReturnType<typeof webClient>>;
type Row = Readonly<Record<string, unknown>>;
let dap: Client;
let operator: Client;
beforeAll(async () => {
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  operator = await webClient(test.url, 'DEMOOPR1', 'Demo#001');
});

const NOBODY = inventedNumber(900);
const REFUSED_UNAPPROVED = '9925';

/** Ties a new certificate to the system as its DAP administrator, and opens a connection with it. */
async function tiedByDap() {
  const issued = await issue();
  const { cert, key, aftryk } = issued;
  expect(await dap.act('certifikat.knyt', { personkode: SYSTEM, certifikat: cert, aftryk })).toMatchObject({ aftryk });
  return { issued, aftryk, caller: tlsClient(port, { ca: authority.ca, cert, key }) };
}

const rowsOf = (told: Row, name: string) => told[name] as readonly Row[];

describe('a named signature', () => {
  it('of a system lets nobody in until the operator has approved it, which is kept with who and when', async () => {
    const { aftryk, caller } = await tiedByDap();
    const refused = await caller.call('Stam+', NOBODY);
    expect(refused.receipt).toBe(REFUSED_UNAPPROVED);
    expect(await test.getEntry(refused.entryId)).toMatchObject({
      ...{ personkode: SYSTEM, brugerart: 'VOCES', udfald: 'afslag:signatur-ikke-godkendt' },
    });
    const waiting = rowsOf(await operator.act('signatur.list', { afventer: 'ja' }), 'signaturer');
    expect(waiting).toContainEqual(
      expect.objectContaining({ signatur: aftryk, art: 'voces', kundenr: '9001', brugerart: 'system', ejer: EMPLOYEE }),
    );
    expect(await dap.act('signatur.godkend', { signatur: aftryk })).toMatchObject({ refused: 'handling-ikke-tilladt' });
    const done = await operator.act('signatur.godkend', { signatur: aftryk.toUpperCase() });
    expect(done).toMatchObject({ signatur: aftryk, art: 'voces', personkode: SYSTEM });
    expect(await test.getEntry(done.journal)).toMatchObject({ personkode: 'DEMOOPR1', udfald: 'leveret' });
    await expect.poll(async () => (await caller.call('Stam+', NOBODY)).receipt, { timeout: 1000 }).toBe('172');
    expect(await operator.act('signatur.godkend', { signatur: aftryk })).toMatchObject({ refused: 'forkert-tilstand' });

    const list = rowsOf(await dap.act('fortegnelse.vis'), 'raekker');
    const own = list.find(({ personkode }) => personkode === SYSTEM);
    expect(own?.['signaturer']).toEqual([
      { art: 'voces', signatur: aftryk, godkendt: done['godkendt'], godkendtAf: 'DEMOOPR1' },
    ]);
    // As it was known before, it was not there.
    const before = rowsOf(await dap.act('fortegnelse.vis', { kendt: '2026-01-01' }), 'raekker');
    expect(before).toEqual([]);
    caller.close();
  });

  it('of an employee in MitID Erhverv waits and is approved like that of a system', async () => {
    await dap.act('eid.fjern', { personkode: EMPLOYEE });
    await dap.act('eid.knyt', { personkode: EMPLOYEE, identitet: 'NY-identitet-1' });
    const waiting = rowsOf(await operator.act('signatur.list', { afventer: 'ja' }), 'signaturer');
    expect(waiting).toContainEqual(
      expect.objectContaining({ art: 'eid', signatur: 'NY-identitet-1', personkode: EMPLOYEE }),
    );
    const approved = await operator.act('signatur.godkend', { signatur: 'NY-identitet-1' });
    expect(approved).toMatchObject({ art: 'eid', personkode: EMPLOYEE });
    const [held] = rowsOf(await dap.act('eid.list', { personkode: EMPLOYEE }), 'identiteter').filter(
      ({ gyldigTil }) => gyldigTil === 'infinity',
    );
    expect(held).toMatchObject({ godkendt: approved['godkendt'], godkendtAf: 'DEMOOPR1' });
  });

  it('is not approved where nobody answers for it: no security officer, or an owner who has left', async () => {
    const { aftryk, caller } = await tiedByDap();
    caller.close();
    await dap.act('bruger.opret', { personkode: 'NYEJER01', navn: 'Ny Ejersen', grund: 'Prøve' });
    await dap.act('bruger.ret', { personkode: SYSTEM, ejer: 'NYEJER01' });
    await dap.act('bruger.luk', { personkode: 'NYEJER01' });
    const approve = () => operator.act('signatur.godkend', { signatur: aftryk });
    expect(await approve()).toMatchObject({ refused: 'retsspoergsmaal', question: { number: 'G08' } });
    await dap.act('bruger.ret', { personkode: SYSTEM, ejer: EMPLOYEE });
    await dap.act('sikkerhed.afloes', { personkode: EMPLOYEE });
    await dap.act('bruger.opret', { personkode: 'NYSIK001', navn: 'Ny Sikkersen', grund: 'Prøve' });
    await dap.act('sikkerhed.afloes', { personkode: 'NYSIK001' });
    await dap.act('bruger.luk', { personkode: 'NYSIK001' });
    expect(await approve()).toMatchObject({ refused: 'retsspoergsmaal', question: { number: 'G06' } });
    await dap.act('sikkerhed.udpeg', { personkode: EMPLOYEE });
    expect(await approve()).toMatchObject({ signatur: aftryk });
    expect(await operator.act('signatur.godkend', { signatur: 'ukendt' })).toMatchObject({ refused: 'findes-ikke' });
  });

  it('that the operator of the machine ties is approved with the tie; one that is ended waits no more', async () => {
    const issued = await issue();
    expect(await tie(issued)).toMatchObject({ told: { aftryk: issued.aftryk, godkendt: expect.any(String) } });
    const { issued: waits, aftryk, caller } = await tiedByDap();
    caller.close();
    await untie(waits);
    expect(await operator.act('signatur.godkend', { signatur: aftryk })).toMatchObject({ refused: 'findes-ikke' });
  });
});
