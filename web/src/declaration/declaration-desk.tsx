import { useActList } from '../act/index.ts';
import { Busy, FaultNotice, Fold, Notice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { DeclarationForm } from './declaration-form.tsx';
import { DeclarationsList } from './declarations-list.tsx';

/** How the declaration stands, giving the next, and those given so far. */
export function DeclarationDesk({ mayGive }: { readonly mayGive: boolean }) {
  const { declaration: texts, loading } = useTexts();
  const { data, isError, refetch } = useActList('erklaering.vis');
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  const { punkter, erklaeringer, naeste, forfalden } = data.answer;
  const [last] = erklaeringer;
  return (
    <>
      {last === undefined || naeste === undefined ? (
        <Notice kind="warning" title={texts.none}>
          <p>{texts.noneText}</p>
        </Notice>
      ) : (
        <Notice
          kind={forfalden === true ? 'warning' : 'info'}
          title={forfalden === true ? texts.overdue : texts.given(danishDayOf(last.afgivet))}
        >
          <p>{texts.next(danishDayOf(naeste))}</p>
        </Notice>
      )}
      {mayGive && (
        <Fold title={texts.give} open={last === undefined || forfalden === true}>
          <DeclarationForm points={punkter} onGiven={() => void refetch()} />
        </Fold>
      )}
      {erklaeringer.length > 0 && (
        <section>
          <h2>{texts.earlier}</h2>
          <DeclarationsList points={punkter} declarations={erklaeringer} />
        </section>
      )}
    </>
  );
}
