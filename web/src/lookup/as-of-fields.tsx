import { TextField } from '../controls/index.ts';
import type { AskedTimes } from '../person/index.ts';
import { useTexts } from '../texts/index.ts';
import './as-of-fields.css';

interface AsOfFieldsProps {
  readonly times: AskedTimes;
  readonly onTimes: (times: AskedTimes) => void;
  readonly error: string | undefined;
}

/** The two times a lookup may be asked as of: of effect, and of registration. */
export function AsOfFields({ times, onTimes, error }: AsOfFieldsProps) {
  const { lookup: texts } = useTexts();
  return (
    <div className="as-of-fields">
      <TextField
        label={texts.virkning}
        hint={texts.virkningHint}
        type="date"
        autoComplete="off"
        value={times.virkning}
        onChange={(virkning) => onTimes({ ...times, virkning })}
        error={error}
      />
      <TextField
        label={texts.registrering}
        hint={texts.registreringHint}
        type="date"
        autoComplete="off"
        value={times.registrering}
        onChange={(registrering) => onTimes({ ...times, registrering })}
        error={error}
      />
    </div>
  );
}
