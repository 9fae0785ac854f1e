import { useState } from 'react';
import { ActButton } from '../act/index.ts';
import type { OutboxLetter } from '../api/index.ts';
import { Fold } from '../controls/index.ts';
import { type Language, type Texts, useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';

/** One letter, its text folded away; the link in it is shown when it is asked for. */
export function LetterRow({ letter }: { readonly letter: OutboxLetter }) {
  const { outbox: texts } = useTexts();
  const { language } = useLanguage();
  const [link, setLink] = useState<string | undefined>(undefined);
  const { brevId, til, emne, tekst, lavet, harLink } = letter;
  return (
    <tr>
      <td data-title={texts.made}>{describeInstant(lavet, language)}</td>
      <td data-title={texts.to}>{til ?? <span className="muted">{texts.onPage}</span>}</td>
      <td data-title={texts.subject}>
        {emne}
        <Fold title={texts.text} about={emne}>
          <p className="outbox-text">{tekst}</p>
        </Fold>
        {harLink && link === undefined && (
          <ActButton
            act="udbakke.vis"
            input={{ brev: brevId }}
            text={texts.showLink}
            sure={texts.showLinkSure}
            onDone={(answer) => setLink(`${location.origin}${answer.link}`)}
          />
        )}
        {link !== undefined && (
          <output>
            {texts.link} <code className="outbox-link">{link}</code>
          </output>
        )}
      </td>
      <td data-title={texts.state}>{stateOf(letter, texts, language)}</td>
    </tr>
  );
}

function stateOf(
  { til, sendt, fejl, personkode, harLink }: OutboxLetter,
  texts: Texts['outbox'],
  language: Language,
): string {
  if (sendt !== undefined) return texts.sent(describeInstant(sendt, language));
  // Every letter about a user carries a link.
  if (personkode !== undefined && !harLink) return texts.spent;
  if (fejl !== undefined) return texts.failed(fejl);
  return til === undefined ? texts.toBeRead : texts.waits;
}
