import type { HistoryBook } from '../../rooms/access/index.ts';
import { findKnownAccess, type KnownAccess } from './known-access.ts';

/** Access that differs between two days; it is told as on the later one where it is there. */
interface AccessDifference extends KnownAccess {
  readonly forskel: 'ny' | 'ophoert' | 'aendret';
}

/** Compares who could do what on two days, both as known at one instant: what went first, then what came or changed. */
export async function compareAccess(
  history: HistoryBook,
  asked: {
    readonly fra: string;
    readonly til: string;
    readonly registrering: string;
    readonly kundenr: string | undefined;
  },
): Promise<readonly AccessDifference[]> {
  const before = await findKnownAccess(history, { ...asked, dag: asked.fra });
  const after = await findKnownAccess(history, { ...asked, dag: asked.til });
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const is = new Map(after.map((one) => [keyOf(one), one]));
  const gone = [...was.values()]
    .filter((one) => !is.has(keyOf(one)))
    .map((one) => ({ forskel: 'ophoert', ...one }) as const);
  const come = [...is.values()].flatMap((one): AccessDifference[] => {
    const earlier = was.get(keyOf(one));
    if (earlier === undefined) return [{ forskel: 'ny', ...one }];
    return contentOf(earlier) === contentOf(one) ? [] : [{ forskel: 'aendret', ...one }];
  });
  return [...gone, ...come];
}

const keyOf = ({ personkode, tilladelseId }: KnownAccess) => `${personkode} ${tilladelseId}`;

/** What somebody can do, apart from when: who was switched off in between can do the same on both days. */
const contentOf = ({ fra: _from, til: _until, ...content }: KnownAccess) => JSON.stringify(content);
