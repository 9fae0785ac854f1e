import { useId } from 'react';
import { Icon } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { TimeText } from '../times/index.ts';
import { type Fact, type FieldOfFact, findCell, findValue } from './model/index.ts';
import './protection-banner.css';

/** The code of a protection of name and address, with as many zeros before it as a protocol likes. */
const NAME_AND_ADDRESS = /^0*1$/;

const isWithheldFor =
  (reason: string) =>
  ({ state }: FieldOfFact): boolean =>
    state.state === 'withheld' && state.reason === reason;

/** Says that name and address are protected, and what that forbids. It takes the whole width and cannot be closed. */
export function ProtectionBanner({ facts }: { readonly facts: readonly Fact[] }) {
  const { protection: texts, time } = useTexts();
  const id = useId();
  const isWithheld = (reason: string) => facts.some(({ fields }) => [...fields.values()].some(isWithheldFor(reason)));
  const forbids = isWithheld('beskyttede-ikke-tilladt') ? texts.notGranted : texts.authority;
  const fact = facts.find((one) => one.kind === 'beskyttelse' && NAME_AND_ADDRESS.test(findValue(one, 'type') ?? ''));
  const [from, deleted] = [findCell(fact, 'virkningFra'), findCell(fact, 'slettedato')];
  return (
    <section className="protection-banner" aria-labelledby={id}>
      <Icon name="lock" />
      <div>
        <h3 id={id}>{texts.title}</h3>
        <p>
          <strong>{isWithheld('beskyttelse') ? texts.private : forbids}</strong>
        </p>
        <p>{texts.marking}</p>
        <p className="protection-banner-times">
          {from?.state.state === 'value' && (
            <TimeText time={from.state.value} uncertain={from.uncertain} within={time.since} />
          )}
          {deleted?.state.state === 'value' ? (
            <TimeText time={deleted.state.value} within={texts.deletedOn} />
          ) : (
            <span>{fact === undefined ? texts.today : texts.noEnd}</span>
          )}
        </p>
      </div>
    </section>
  );
}
