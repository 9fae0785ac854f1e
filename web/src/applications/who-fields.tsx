import type { AnmodningValg } from '../api/index.ts';
import { ChoiceField, TextField } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';

/** Who applies, before anything is written. */
export const NEW_APPLICANT = { navn: '', cvr: '', art: '', kontakt: '', epost: '' };

interface WhoFieldsProps {
  readonly who: typeof NEW_APPLICANT;
  readonly onChange: (who: typeof NEW_APPLICANT) => void;
  readonly kinds: AnmodningValg['arter'];
  readonly errorOf: (field: string) => string | undefined;
}

const AUTOCOMPLETE = { navn: 'organization', cvr: 'off', kontakt: 'name', epost: 'email' } as const;

/** Who applies: name, CVR number, kind, and whom to write to. */
export function WhoFields({ who, onChange, kinds, errorOf }: WhoFieldsProps) {
  const { apply: texts, application } = useTexts();
  const { language } = useLanguage();
  const field = (name: keyof typeof AUTOCOMPLETE) => (
    <TextField
      label={texts[name]}
      value={who[name]}
      onChange={(text) => onChange({ ...who, [name]: text })}
      error={errorOf(name)}
      autoComplete={AUTOCOMPLETE[name]}
      {...(name === 'cvr' ? { inputMode: 'numeric' as const } : {})}
      {...(name === 'epost' ? { type: 'email' as const } : {})}
      required
    />
  );
  return (
    <>
      <h2 className="section-title">{texts.who}</h2>
      {field('navn')}
      {field('cvr')}
      <ChoiceField
        label={texts.art}
        value={who.art}
        choices={[['', application.choose], ...kinds.map((kind) => [kind.id, kind[language]] as const)]}
        onChange={(art) => onChange({ ...who, art })}
        error={errorOf('art')}
      />
      {field('kontakt')}
      {field('epost')}
    </>
  );
}
