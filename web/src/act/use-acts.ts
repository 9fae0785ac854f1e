import { useQuery } from '@tanstack/react-query';
import { type Act, type ActId, findActs } from '../api/index.ts';
import { useSession } from '../session/index.ts';

/** The acts the signed-in user may do; undefined until they are known. */
export function useActs(): readonly Act[] | undefined {
  const { current } = useSession();
  const personkode = current.state === 'signed-in' ? current.session.bruger.personkode : undefined;
  const { data } = useQuery({
    queryKey: ['acts', personkode],
    queryFn: findActs,
    enabled: personkode !== undefined,
    gcTime: 0,
  });
  return data?.kind === 'answered' ? data.answer.handlinger : undefined;
}

/** The act of an id, when the user may do it. */
export function findAct(acts: readonly Act[] | undefined, id: ActId): Act | undefined {
  return acts?.find((act) => act.id === id);
}
