import './icon.css';

/** The pictures in use; each is a file of the design system. */
export type IconName = 'lock' | 'warning' | 'info' | 'error' | 'close' | 'print' | 'back';

/** A picture beside a text, in the colour of the text. It says nothing by itself, so it is not read aloud. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span className={`picture picture-${name}`} aria-hidden="true" />;
}
