import { useActs } from '../act/index.ts';
import type { ActId } from '../api/index.ts';

/** Says which acts the signed-in user may do; none until they are known. */
export function useMay(): (act: ActId) => boolean {
  const acts = useActs();
  return (id) => acts?.some((act) => act.id === id) ?? false;
}
