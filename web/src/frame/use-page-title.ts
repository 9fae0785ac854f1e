import { useEffect } from 'react';
import { useTexts } from '../texts/index.ts';

/** Names the page in the title of the window. Never with a number or a name: the browser keeps titles in its history. */
export function usePageTitle(title: string): void {
  const { product } = useTexts();
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
}
