import { useEffect, useState } from 'react';
import { onForget } from './kept.ts';
import { useSession } from './session-context.ts';

/** Texts by the name of the field they were typed into. */
export type TypedTexts = Readonly<Record<string, string>>;

const kept = new Map<string, TypedTexts>();
onForget(() => kept.clear());

/** Whether a lock has kept something of a form until it is there again. */
export function isOverLock(form: string): boolean {
  return kept.has(form);
}

/**
 * What a user has typed into a form since it began, undefined where that is nothing: kept while the session is locked, and
 * gone when the form is left otherwise. `form` says which form it is, and to what; `isSecret` which fields are never kept.
 */
export function useOverLock(
  form: string,
  isSecret: (field: string) => boolean = () => false,
): [TypedTexts | undefined, (next: TypedTexts | undefined) => void] {
  const { isLocked } = useSession();
  const [typed, setTyped] = useState(() => kept.get(form));
  useEffect(() => {
    const told = Object.entries(typed ?? {}).filter(([field]) => !isSecret(field));
    if (told.length > 0) kept.set(form, Object.fromEntries(told));
    return () => {
      if (!isLocked()) kept.delete(form);
    };
  });
  return [typed, setTyped];
}
