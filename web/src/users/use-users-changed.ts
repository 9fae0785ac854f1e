import { useQueryClient } from '@tanstack/react-query';

/** Asks anew for every list of the page, after something was done. */
export function useUsersChanged(): () => void {
  const client = useQueryClient();
  return () => {
    client.invalidateQueries({ queryKey: ['act'] }).catch(() => undefined);
  };
}
