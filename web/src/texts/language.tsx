import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { da } from './da/index.ts';
import { recallLanguage, rememberLanguage } from './language-memory.ts';
import { type Language, loadTexts, type Texts } from './texts.ts';

/** A language with its texts. */
interface Spoken {
  readonly language: Language;
  readonly texts: Texts;
}

interface LanguageChoice extends Spoken {
  readonly choose: (language: Language) => void;
}

const DANISH: Spoken = { language: 'da', texts: da };
const LanguageContext = createContext<LanguageChoice>({ ...DANISH, choose: () => undefined });

/** The language chosen last in this browser, with its texts; Danish where they cannot be fetched. */
export async function recallSpoken(): Promise<Spoken> {
  const language = recallLanguage();
  try {
    return { language, texts: await loadTexts(language) };
  } catch {
    return DANISH;
  }
}

/** Keeps the language of the pages, and tells the browser and its screen reader which it is. */
export function LanguageProvider({ first, children }: { readonly first: Spoken; readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState(first);
  const { language } = spoken;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    // Without its texts a language is not chosen: the page stays as it is, and the button can be pressed again.
    loadTexts(chosen).then(
      (texts) => {
        rememberLanguage(chosen);
        setSpoken({ language: chosen, texts });
      },
      () => undefined,
    );
  };
  return <LanguageContext value={{ ...spoken, choose }}>{children}</LanguageContext>;
}

/** The language of the pages, and how to choose another. */
export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** The texts in the language of the pages. */
export function useTexts(): Texts {
  return useLanguage().texts;
}
