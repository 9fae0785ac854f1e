import { findPath, PATHS, type Path } from '../paths.ts';

const PLACE = 'opencpr-eid-videre';

/** Keeps where to go when somebody comes back from the broker, for this tab only: an address of ours and nothing more. */
export function rememberWhereTo(path: Path | undefined): void {
  if (path === undefined) sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, path);
}

/** Where to go now, once. */
export function takeWhereTo(): Path {
  const path = findPath(sessionStorage.getItem(PLACE));
  rememberWhereTo(undefined);
  return path ?? PATHS.lookup;
}

/** What the broker has put into the address; undefined where nobody has come back from it. */
export function readReturn(search: string): { readonly state: string; readonly code?: string } | undefined {
  const asked = new URLSearchParams(search);
  const [state, code] = [asked.get('state'), asked.get('code')];
  if (state === null) return undefined;
  return code === null ? { state } : { state, code };
}
