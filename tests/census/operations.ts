import { ACTS } from '../../server/src/acts/index.ts';
import { METHODS } from '../../server/src/doors/datafordeler-rest/methods.ts';
import { WIRE_SERVICES } from '../../server/src/doors/gctp/answers.ts';
import { BOLIGLOEBENDE } from '../../server/src/doors/gctp/answers-standing.ts';
import { COMMANDS } from '../../server/src/main/commands/index.ts';
import { SERVICES } from '../../server/src/services/index.ts';
import { readAreas } from '../../web/contract/contract.ts';

/** What a command of the machine can be told to do beside being an act; `''` where it has no verbs. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  journal: ['search', 'replay'],
  certifikat: ['udsted', 'spaer', 'list'],
};

/** Everything that can be asked for or done, from the catalogues alone: `act kunde.opret`, `web POST /api/opslag`, `cli soeg`. */
export function listOperations(): readonly string[] {
  const areas = new Set(ACTS.map(({ id }) => id.split('.')[0]));
  const commands = Object.keys(COMMANDS).flatMap((command) => {
    const verbs = VERBS[command] ?? (areas.has(command) ? [] : ['']);
    return verbs.map((verb) => `cli ${command} ${verb}`.trim());
  });
  const listed = [
    ...SERVICES.map(({ id }) => `service ${id}`),
    ...ACTS.map(({ id }) => `act ${id}`),
    ...webOperations().map(({ method, path }) => `web ${method} ${path}`),
    ...Object.keys(WIRE_SERVICES).map((id) => `gctp ${id}`),
    `gctp ${BOLIGLOEBENDE}`,
    'gctp signon',
    'gctp newpass',
    ...[...METHODS.keys()].map((path) => `rest ${path.split('/').at(-1)}`),
    ...ACTS.map(({ id }) => `cli ${id.replace('.', ' ')}`),
    ...commands,
  ];
  // An act may have taken over the words of a command.
  return [...new Set(listed)];
}

/** What the contract of the web door describes. */
export function webOperations(): readonly { readonly method: string; readonly path: string }[] {
  return [...readAreas().values()].flatMap(({ paths = {} }) =>
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
    ),
  );
}
