import { BOLIGLOEBENDE } from '../../server/src/doors/gctp/answers-standing.ts';
import type { House } from '../../server/src/main/house.ts';
import { findService } from '../../server/src/services/index.ts';
import { CENSUS_FOLDER, note, noteLooked } from './seen.ts';

type Desk = House['desk'];

/** The commands that look up by a service of their own; every other service is asked by `lookup`. */
const COMMANDS: ReadonlyMap<string | undefined, string> = new Map([
  ['soeg', 'soeg'],
  ['BOLIGOPSLAG', 'boligopslag'],
]);

/** What can be told of any outcome of the desk. */
interface Told {
  readonly refusal?: { readonly refused: string } | undefined;
  readonly receipt?: { readonly entryId: string } | undefined;
}

/**
 * The house as it is, with whatever its desk is asked for seen by the census: services and acts, and of the doors whose
 * operations cannot be told from an address (GCTP, the command line) the operation. No test can say that it covers
 * something: it has to do it.
 */
export function watchHouse(house: House): House {
  if (CENSUS_FOLDER === undefined) return house;
  const { desk, journal } = house;
  const watched: Desk = {
    ...desk,
    async ask(ask) {
      const id = findService(ask.service)?.id;
      const command = COMMANDS.get(id) ?? 'lookup';
      return told(await desk.ask(ask), [`service ${id}`, `gctp ${id}`, `cli ${command}`], ask.doer);
    },
    async perform(asked) {
      const operations = [`act ${asked.act}`, `cli ${asked.act.replace('.', ' ')}`];
      return told(await desk.perform(asked), operations, asked.approach.doer);
    },
    async listStanding(approach) {
      return told(await desk.listStanding(approach), [`gctp ${BOLIGLOEBENDE}`], approach.doer);
    },
    async replay(asked) {
      return told(await desk.replay(asked), ['cli journal replay'], 'cli');
    },
    async tryOut(tried) {
      const outcome = await desk.tryOut(tried);
      // What would be refused has been tried, and is told with its reason.
      const refusal = outcome.kind === 'tried' ? outcome.explained.refusal : outcome.refusal;
      told({ refusal, receipt: outcome.receipt }, ['cli hvad-maa-jeg'], tried.doer);
      return outcome;
    },
    async signOn(asked) {
      const verb = asked.change === undefined ? 'signon' : 'newpass';
      return told(await desk.signOn(asked), [`gctp ${verb}`], asked.kanal);
    },
  };
  return {
    ...house,
    desk: watched,
    journal: {
      ...journal,
      async search(filter) {
        const found = await journal.search(filter);
        for (const entry of found) noteLooked(entry);
        return found;
      },
    },
  };
}

const DOORS = new Set(['gctp', 'cli', 'web', 'rest']);

function told<Outcome extends Told | object>(outcome: Outcome, operations: readonly string[], doer: string): Outcome {
  const { refusal, receipt }: Told = outcome;
  // An operation of a door is seen at that door only; a service or an act is one whatever door it came by.
  const own = operations.filter((name) => {
    const [door = ''] = name.split(' ');
    return !DOORS.has(door) || door === doer;
  });
  note({ operations: own, refused: refusal?.refused, entryId: receipt?.entryId });
  return outcome;
}
