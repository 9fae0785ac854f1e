import { ActFileButton } from '../act/index.ts';
import { useTexts } from '../texts/index.ts';

interface LetterSectionProps {
  readonly letter: 'mangler' | 'lukket' | 'aabnet';
  readonly isOfficer: boolean;
}

/** The letter, which only the security officer opens. */
export function LetterSection({ letter, isOfficer }: LetterSectionProps) {
  const { verification: texts } = useTexts();
  const told = { mangler: texts.letterMissing, lukket: texts.letterClosed, aabnet: texts.letterOpened }[letter];
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.letter}</h2>
      <p>{told}</p>
      {isOfficer && letter !== 'mangler' && <ActFileButton act="kampagne.brev" text={texts.openLetter} />}
    </section>
  );
}
