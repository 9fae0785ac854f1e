import { useId } from 'react';
import { TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

/** The shortest password of a file, characters, as the server demands it. */
export const FILE_PASSWORD_MIN = 12;

interface EncryptFieldsProps {
  /** The password; undefined while the file is not to be encrypted. */
  readonly password: string | undefined;
  readonly onChange: (password: string | undefined) => void;
  readonly tooShort: boolean;
  /** Which file, for those who hear the box without seeing where it stands. */
  readonly about: string;
}

/** Whether a file is to be encrypted, and the password if it is. */
export function EncryptFields({ password, onChange, tooShort, about }: EncryptFieldsProps) {
  const { act: texts } = useTexts();
  const id = useId();
  return (
    <>
      <div className="form-group-checkbox">
        <input
          type="checkbox"
          className="form-checkbox"
          id={id}
          checked={password !== undefined}
          onChange={({ target }) => onChange(target.checked ? '' : undefined)}
        />
        <label htmlFor={id}>
          {texts.encrypt}
          <span className="sr-only">: {about}</span>
        </label>
      </div>
      {password !== undefined && (
        <TextField
          label={texts.filePassword}
          hint={`${texts.encryptedAs} ${texts.filePasswordHint}`}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={onChange}
          error={tooShort ? texts.filePasswordShort : undefined}
        />
      )}
    </>
  );
}
