import { writeAnswer } from '../server/src/doors/gctp/answers.ts';
import { encodeMessage } from '../server/src/doors/gctp/wire/encode-message.ts';
import { getReceipt } from '../server/src/doors/gctp/wire/receipts.ts';
import { encodeTimestamp } from '../server/src/doors/gctp/wire/timestamps.ts';
import { type Answered, writeAnswer as writeJson } from '../server/src/doors/web/write-answer.ts';

/** The last step of either door, without the server around it; gives the length of the answer. */
export function encodersOf(
  findText: (list: string, code: string) => string | undefined,
): Readonly<Record<'json' | 'gctp', (answer: Answered) => number>> {
  return {
    json(answer) {
      return writeJson(answer, findText).length;
    },
    gctp(answer) {
      const { service } = answer;
      return encodeMessage({
        form: 'service',
        version: '1.0',
        env: undefined,
        system: 'CprSoeg',
        service: service.id,
        ts: encodeTimestamp(Date.now()),
        data: writeAnswer({ ...answer, findText }),
        kvit: getReceipt('done'),
      }).length;
    },
  };
}
