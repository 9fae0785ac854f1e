import { ActListShown, useActDone } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { Fold, Notice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { DeclarationForm } from './declaration-form.tsx';
import { DeclarationsList } from './declarations-list.tsx';

interface StandingProps {
  readonly told: ActAnswer<'erklaering.vis'>;
  readonly mayGive: boolean;
}

/** How the declaration stands, giving the next, and those given so far. */
export function DeclarationDesk({ mayGive }: { readonly mayGive: boolean }) {
  return <ActListShown act="erklaering.vis">{(told) => <Standing told={told} mayGive={mayGive} />}</ActListShown>;
}

function Standing({ told: { punkter, erklaeringer, naeste, forfalden }, mayGive }: StandingProps) {
  const { declaration: texts } = useTexts();
  const done = useActDone();
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
          <DeclarationForm points={punkter} onGiven={done} />
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
