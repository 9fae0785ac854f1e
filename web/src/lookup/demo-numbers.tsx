import { useId } from 'react';
import { maskNumber } from '../number/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import './demo-numbers.css';

interface DemoNumbersProps {
  /** Numbers by situation. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
  readonly onChoose: (number: string) => void;
}

/** So many of each situation are enough to try it. */
const SHOWN_MAX = 4;

/** The example persons of a demo system, by situation. */
export function DemoNumbers({ persons, onChoose }: DemoNumbersProps) {
  const { lookup: texts, examples } = useTexts();
  const id = useId();
  return (
    <section className="panel demo-numbers d-print-none" aria-labelledby={id}>
      <h2 className="panel-title" id={id}>
        {texts.examples}
      </h2>
      <dl>
        {Object.entries(persons).map(([situation, numbers]) => (
          <div className="demo-numbers-row" key={situation}>
            <dt>{nameIn(examples, situation)}</dt>
            <dd>
              {numbers.slice(0, SHOWN_MAX).map((number) => (
                <button
                  key={number}
                  type="button"
                  className="demo-numbers-button"
                  aria-label={texts.example(maskNumber(number), nameIn(examples, situation))}
                  onClick={() => onChoose(number)}
                >
                  {maskNumber(number)}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
