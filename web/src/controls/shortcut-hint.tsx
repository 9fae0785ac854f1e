import './shortcut-hint.css';

/** The key beside what it does. It is told to screen readers by `aria-keyshortcuts`, so it is not read aloud as well. */
export function ShortcutHint({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className="shortcut-hint" aria-hidden="true">
      {shortcut}
    </span>
  );
}
