/** Set while a lock is not known to have reached the server: it tells that, and nothing of anybody. */
const KEY = 'opencpr.lock-untold';

/** Whether this browser has locked the screen and the server may not know: then a page that is opened anew tells it first. */
export function isLockUntold(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // A browser may refuse to store anything; then a lock is known to the page only.
    return false;
  }
}

/** Remembers beyond a reload whether the server still has to be told of a lock. */
export function rememberLockUntold(untold: boolean): void {
  try {
    if (untold) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
