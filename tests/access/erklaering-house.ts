import { ERKLAERING_PUNKTER } from '../../server/src/rooms/access/index.ts';

/** The input of a declaration that says yes to every point, with nobody working from home unless `del` says so. */
export function yesToAll(hjemmearbejde: 'ja' | 'nej'): Record<string, string> {
  const asked = ERKLAERING_PUNKTER.filter(({ del }) => del === 'lokalnet' || hjemmearbejde === 'ja');
  return { hjemmearbejde, ...Object.fromEntries(asked.map(({ id }) => [id, 'ja'])) };
}
