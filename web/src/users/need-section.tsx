import { ActFold, ActForm } from '../act/index.ts';
import type { User } from '../api/index.ts';
import { useNeedOffers } from '../need/index.ts';
import { useTexts } from '../texts/index.ts';

interface NeedSectionProps {
  readonly user: User;
  readonly onDone: () => void;
}

/** Limiting a user to what its work needs of the customer's access, or lifting the limit. */
export function NeedSection({ user: { personkode, kundenr, behov }, onDone }: NeedSectionProps) {
  const { users: texts } = useTexts();
  const offers = useNeedOffers(kundenr);
  const { tjenester = [], formaal = [], grund = '' } = behov ?? {};
  return (
    <>
      <p>{texts.needHint}</p>
      <ActForm
        act="bruger.behov"
        fixed={{ personkode, alt: '' }}
        initial={{ tjenester: tjenester.join(','), formaal: formaal.join(','), grund }}
        offers={offers}
        onDone={onDone}
      />
      <ActFold
        title={texts.needAll}
        act="bruger.behov"
        fixed={{ personkode, alt: 'ja', tjenester: '', formaal: '' }}
        initial={{ grund }}
        submit={texts.needAll}
        onDone={onDone}
      />
    </>
  );
}
