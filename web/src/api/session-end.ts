type Listener = () => void;

const listeners = new Set<Listener>();

/** Asks to be told when the server no longer knows the session. Returns what takes the wish back. */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells that the server no longer knows the session. */
export function tellSessionEnd(): void {
  for (const listener of listeners) listener();
}
