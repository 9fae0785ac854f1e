import { type Disclosure, flatten, type Service } from '../server/src/desk/index.ts';
import { writeAnswer } from '../server/src/doors/gctp/answers.ts';
import { encodeMessage } from '../server/src/doors/gctp/wire/encode-message.ts';
import { getReceipt } from '../server/src/doors/gctp/wire/receipts.ts';
import { encodeTimestamp } from '../server/src/doors/gctp/wire/timestamps.ts';
import type { AsOf } from '../server/src/ground/bitemporal/index.ts';
import type { Receipt } from '../server/src/rooms/journal/index.ts';

/** What a door encodes. */
interface Answer {
  readonly service: Service;
  readonly disclosure: Disclosure;
  readonly receipt: Receipt;
  readonly asOf: AsOf;
}

/** The last step of either door, without the server around it; gives the length of the answer. */
export function encodersOf(
  findText: (list: string, code: string) => string | undefined,
): Readonly<Record<'json' | 'gctp', (answer: Answer) => number>> {
  const personOf = ({ disclosure }: Answer) => {
    const [person] = disclosure.persons;
    if (person === undefined) throw new Error('nobody was disclosed');
    return person;
  };
  return {
    json(answer) {
      const { disclosure, service, receipt, asOf } = answer;
      const person = personOf(answer);
      return JSON.stringify({
        journal: { id: receipt.entryId, tid: receipt.tid },
        asOf,
        situationer: person.situationer,
        fields: flatten(disclosure, person, service, findText, 'some'),
      }).length;
    },
    gctp(answer) {
      const { disclosure, service } = answer;
      return encodeMessage({
        form: 'service',
        version: '1.0',
        env: undefined,
        system: 'CprSoeg',
        service: service.id,
        ts: encodeTimestamp(Date.now()),
        data: writeAnswer(service, disclosure, personOf(answer), findText),
        kvit: getReceipt('done'),
      }).length;
    },
  };
}
