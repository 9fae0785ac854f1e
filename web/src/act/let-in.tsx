import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import './let-in.css';

/** What an act tells of how a user is let in. */
export interface ToldLetIn {
  readonly engangskendeord?: string | undefined;
  readonly link?: string | undefined;
  readonly til?: string | undefined;
  readonly udloeber?: string | undefined;
}

/** How a user is let in: where the link went, or what is shown this once and has to be passed on. */
export function LetIn({ told }: { readonly told: ToldLetIn }) {
  const { letIn: texts } = useTexts().act;
  const { language } = useLanguage();
  const { engangskendeord, link, til, udloeber } = told;
  const until = udloeber === undefined ? undefined : describeInstant(udloeber, language);
  if (til !== undefined) return <p>{until === undefined ? texts.later(til) : texts.sent(til, until)}</p>;
  const shown = engangskendeord ?? (link === undefined ? undefined : `${location.origin}${link}`);
  if (shown === undefined) return null;
  return (
    <p>
      {engangskendeord === undefined ? texts.link : texts.password} <code className="let-in-secret">{shown}</code>
    </p>
  );
}
