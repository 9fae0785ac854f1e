import { useId } from 'react';
import { Icon } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import './duty-notice.css';

/** What the use of the register demands, and what breach costs (Vilkår §§ 1, 3 and 4; CPR-loven § 57). */
export function DutyNotice() {
  const { duty } = useTexts();
  const id = useId();
  return (
    <section className="panel duty-notice" aria-labelledby={id}>
      <h2 className="panel-title duty-notice-title" id={id}>
        <Icon name="warning" /> {duty.title}
      </h2>
      <ul>
        {duty.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
