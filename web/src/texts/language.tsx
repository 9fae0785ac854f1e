import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { recallLanguage, rememberLanguage } from './language-memory.ts';
import { danishTexts, type Language, loadTexts, type Texts } from './texts.ts';

/** A language with its texts. */
interface Spoken {
  readonly language: Language;
  readonly texts: Texts;
}

interface LanguageChoice extends Spoken {
  readonly choose: (language: Language) => void;
}

const DANISH: Spoken = { language: 'da', texts: danishTexts() };
const LanguageContext = createContext<LanguageChoice>({ ...DANISH, choose: () => undefined });

/** The language chosen last in this browser, with the texts of the first page; Danish where they cannot be fetched. */
export async function recallSpoken(): Promise<Spoken> {
  const language = recallLanguage();
  if (language === 'da') return DANISH;
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
  const { language, texts } = useLanguage();
  // More of the Danish ones may have been fetched since the language was chosen.
  return language === 'da' ? danishTexts() : texts;
}
