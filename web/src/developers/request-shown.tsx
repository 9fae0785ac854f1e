import { useState } from 'react';
import { useTexts } from '../texts/index.ts';

interface RequestShownProps {
  readonly title: string;
  readonly note: string;
  readonly command: string;
}

/** A request as it is pasted into a shell, with a button to copy it. */
export function RequestShown({ title, note, command }: RequestShownProps) {
  const { developers: texts } = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(command);
    setCopied(true);
  };
  return (
    <section className="panel" aria-label={title}>
      <h3 className="request-shown-title">{title}</h3>
      <p>{note}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard. */}
      <pre className="request-shown-command" tabIndex={0}>
        <code>{command}</code>
      </pre>
      <button type="button" className="button button-secondary" aria-label={texts.copyOf(title)} onClick={() => copy()}>
        {copied ? texts.copied : texts.copy}
      </button>
    </section>
  );
}
