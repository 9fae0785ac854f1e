/**
 * What each step of the path costs: `steps-process.ts DATA PERSONS SECONDS`. The steps are the desk's own, put one after
 * the other as the desk does, on real stores, with a look at the watch between them.
 */

import { find } from '../server/src/desk/find.ts';
import { identify } from '../server/src/desk/identify.ts';
import type { Ask } from '../server/src/desk/index.ts';
import type { DeskParts } from '../server/src/desk/parts.ts';
import { record } from '../server/src/desk/record.ts';
import { isRefusal } from '../server/src/ground/refusals/index.ts';
import { openHouse } from '../server/src/main/house.ts';
import { decide, findTilladelse, isWarrant } from '../server/src/rooms/access/index.ts';
import { disclose } from '../server/src/rooms/disclosure/index.ts';
import { findService } from '../server/src/services/index.ts';
import { tell } from './child.ts';
import { credentialsOf, openParts } from './desk-parts.ts';
import { encodersOf } from './encoders.ts';
import type { StepCosts } from './step-costs.ts';
import { syntheticNumber } from './synthetic-delivery.ts';

const STEPS = ['identify', 'check', 'decide', 'find', 'disclose', 'journal', 'encode'] as const;
type Spent = Record<(typeof STEPS)[number], number>;
type Encode = ReturnType<typeof encodersOf>['json'];

const [dataDir = '', persons = '', seconds = ''] = process.argv.slice(2);
const house = await openHouse({ dataDir, databaseUrl: undefined, log: (line) => console.error(line) });
const parts = openParts(house);
try {
  const encoders = encodersOf(house.codeTexts.findText);
  const costs: StepCosts[] = [];
  for (const target of ['json', 'gctp'] as const) {
    for (const concurrency of [1, 32]) {
      await measure(target, concurrency, 0.5, encoders[target]);
      costs.push(await measure(target, concurrency, Number(seconds), encoders[target]));
    }
  }
  tell({ costs });
} finally {
  await house.close();
}
if (process.connected) process.disconnect();

async function measure(
  target: StepCosts['target'],
  concurrency: number,
  time: number,
  encode: Encode,
): Promise<StepCosts> {
  const service = target === 'json' ? 'person' : 'Stam+';
  const kanal = target === 'json' ? 'web' : 'gctp';
  const credentials = await credentialsOf(house, kanal);
  const spent: Spent = { identify: 0, check: 0, decide: 0, find: 0, disclose: 0, journal: 0, encode: 0 };
  const begun = performance.now();
  const until = begun + time * 1000;
  let count = 0;
  const run = async (from: number) => {
    for (let place = from; performance.now() < until; place += concurrency) {
      const ask: Ask = {
        doer: kanal,
        kilde: 'bench',
        credentials,
        service,
        keys: { personnummer: syntheticNumber(place % Number(persons)) },
        asOf: parts.present(parts.clock.now()),
      };
      await lookup(parts, ask, encode, spent);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, (_, place) => run(place)));
  const took = (performance.now() - begun) / 1000;
  const steps = Object.fromEntries(STEPS.map((step) => [step, (spent[step] / count) * 1000]));
  return { target, concurrency, perSecond: count / took, steps };
}

async function lookup(parts: DeskParts, ask: Ask, encode: Encode, spent: Spent): Promise<void> {
  let last = performance.now();
  const passed = (step: keyof Spent) => {
    const now = performance.now();
    spent[step] += now - last;
    last = now;
  };
  const now = parts.present(parts.clock.now());
  const identified = await identify(parts, ask, now.registrering);
  if (!('caller' in identified)) throw new Error(`not identified: ${identified.refusal.refused}`);
  const { caller } = identified;
  passed('identify');
  const service = findService(ask.service);
  const tilladelse = findTilladelse(caller, ask.service, undefined, now.registrering);
  const question = service?.check(ask.keys);
  if (
    service === undefined ||
    tilladelse === undefined ||
    question === undefined ||
    isRefusal(question) ||
    !('personnummer' in question)
  ) {
    throw new Error('the question was refused');
  }
  passed('check');
  const matter = {
    caller,
    service: service.id,
    tilladelse,
    formaal: undefined,
    sag: undefined,
    reachedFromCase: false,
    currentOnly: true,
  };
  const warrant = decide(
    { ...matter, personnumre: [question.personnummer], aboutNow: true, at: now.registrering },
    service.questions,
  );
  if (!isWarrant(warrant)) throw new Error('the lookup was not allowed');
  passed('decide');
  const found = await find(parts, warrant, service, question, {
    asOf: ask.asOf,
    now,
    reached: now.registrering,
    history: false,
  });
  if ('refused' in found) throw new Error('the lookup was refused');
  const { findings, hits } = found;
  passed('find');
  const disclosure = disclose(warrant, findings);
  passed('disclose');
  const receipt = await record(parts, {
    approach: ask,
    tjeneste: service.id,
    spurgt: ask.keys,
    asOf: ask.asOf,
    prisklasse: service.prisklasse,
    caller,
    warrant,
    disclosure,
  });
  passed('journal');
  if (encode({ service, disclosure, hits, receipt, asOf: ask.asOf, factByFact: false }) < 100)
    throw new Error('nothing was answered');
  passed('encode');
}
