import type { Omfang } from '../api/index.ts';
import { useArea } from '../area/index.ts';
import { nameIn, useLanguage, useTexts } from '../texts/index.ts';
import { isLandlordOnly } from './landlord-scope.ts';
import { useChoices } from './use-choices.ts';
import { usePurposeName } from './use-purpose-name.ts';

interface ScopeToldProps {
  readonly scope: Omfang;
  /** Purpose → what it rests on, where that is to be told. */
  readonly basis?: Readonly<Record<string, readonly string[]>>;
}

/** How far an access reaches, in words; terms and descriptions of a list. */
export function ScopeTold({ scope, basis = {} }: ScopeToldProps) {
  const { scope: texts, groups } = useTexts();
  const { language } = useLanguage();
  const choices = useChoices();
  const area = useArea();
  const purposeName = usePurposeName();
  const purposes = scope.formaal.map((id) => {
    const name = purposeName(id);
    const bases = (basis[id] ?? []).map(
      (one) => choices?.grundlag.find((known) => known.id === one)?.[language] ?? one,
    );
    return bases.length === 0 ? name : `${name} (${bases.join('; ')})`;
  });
  const rows = [
    [texts.tjenester, scope.tjenester.join(', ')],
    [texts.feltgrupper, scope.feltgrupper.map((id) => nameIn(groups, id)).join(', ')],
    [texts.formaal, purposes.join(', ')],
    [texts.geografi, area(scope.geografi)],
    ...(isLandlordOnly(scope)
      ? []
      : [[texts.beskyttede, scope.beskyttede ? texts.withProtected : texts.withoutProtected] as const]),
  ] as const;
  return rows.map(([term, text]) => (
    <div key={term}>
      <dt>{term}</dt>
      <dd>{text || '–'}</dd>
    </div>
  ));
}
