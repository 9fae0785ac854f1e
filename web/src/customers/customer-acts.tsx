import { ActFold, useActDone, useActs } from '../act/index.ts';
import { useTexts } from '../texts/index.ts';

/** What can be done to a customer by whoever is signed in: what it demands of its users, its name, closing it. */
export function CustomerActs() {
  const { customers: texts } = useTexts();
  const acts = useActs();
  const done = useActDone();
  const may = (id: string) => acts?.some((act) => act.id === id) ?? false;
  return (
    <>
      {may('kunde.krav') && (
        <ActFold title={texts.demands} act="kunde.krav" done={({ kundenr }) => texts.demanded(kundenr)} />
      )}
      {may('kunde.ret') && (
        <ActFold title={texts.correct} act="kunde.ret" onDone={done} done={({ kundenr }) => texts.corrected(kundenr)} />
      )}
      {may('kunde.luk') && (
        <ActFold title={texts.close} act="kunde.luk" onDone={done} done={({ kundenr }) => texts.closed(kundenr)} />
      )}
    </>
  );
}
