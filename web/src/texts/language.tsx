import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { recallLanguage, rememberLanguage } from './language-memory.ts';
import { type Language, TEXTS, type Texts } from './texts.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'da', choose: () => undefined });

/** Keeps the language of the pages, and tells the browser and its screen reader which it is. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(recallLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}

/** The language of the pages, and how to choose another. */
export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** The texts in the language of the pages. */
export function useTexts(): Texts {
  return TEXTS[useLanguage().language];
}
