import { useId, useState } from 'react';
import { readBase64 } from '../act/index.ts';
import type { AnmodningValg } from '../api/index.ts';
import { CheckList, Notice, TextField } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import type { TypedApplication } from './typed-application.ts';

/** What can be attached, and the largest that is taken: as the act has it. */
const FORMS = '.pdf,.png,.jpg,.jpeg';
const BYTES_MAX = 2 * 1024 * 1024;

interface LandlordFieldsProps {
  readonly choices: AnmodningValg;
  readonly typed: TypedApplication;
  readonly onChange: (typed: TypedApplication) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** What a landlord states beside: whose numbers own the dwellings, ways in, how many there are, and the documentation. */
export function LandlordFields({ choices, typed, onChange, errorOf }: LandlordFieldsProps) {
  const { landlordApplication: texts, act } = useTexts();
  const { language } = useLanguage();
  const id = useId();
  const { landlord } = typed;
  const change = (changed: Partial<TypedApplication['landlord']>) =>
    onChange({ ...typed, landlord: { ...landlord, ...changed } });
  const [isTooLarge, setTooLarge] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTooLarge(file.size > BYTES_MAX);
    if (file.size > BYTES_MAX) change({ bilag: '', bilagsnavn: '' });
    else change({ bilag: await readBase64(file), bilagsnavn: file.name });
  };
  const fileError = isTooLarge ? texts.wrongIn.bilag : errorOf('bilag');
  return (
    <>
      <h2 className="section-title">{texts.heading}</h2>
      <Notice kind="info" title={texts.who}>
        <p>{texts.termsText}</p>
      </Notice>
      <TextField
        label={texts.ejernumre}
        hint={texts.ejernumreHint}
        value={landlord.ejernumre}
        onChange={(ejernumre) => change({ ejernumre })}
        error={errorOf('ejernumre')}
        autoComplete="off"
      />
      <TextField
        label={`${texts.fuldmagtsnumre} (${act.optional})`}
        hint={texts.fuldmagtsnumreHint}
        value={landlord.fuldmagtsnumre}
        onChange={(fuldmagtsnumre) => change({ fuldmagtsnumre })}
        error={errorOf('fuldmagtsnumre')}
        autoComplete="off"
      />
      <CheckList
        legend={texts.adgange}
        choices={choices.adgange.map((one) => ({ id: one.id, text: one[language] }))}
        chosen={landlord.adgange}
        onChange={(adgange) => change({ adgange })}
        error={errorOf('adgange')}
      />
      <TextField
        label={texts.antal}
        hint={texts.antalHint}
        value={landlord.antal}
        onChange={(antal) => change({ antal })}
        error={errorOf('antal-boliger')}
        autoComplete="off"
        inputMode="numeric"
      />
      <div className={`form-group${fileError === undefined ? '' : ' form-error'}`}>
        <label className="form-label" htmlFor={id}>
          {texts.bilag}
        </label>
        <span className="form-hint" id={`${id}-hint`}>
          {landlord.bilagsnavn === '' ? texts.bilagHint : texts.bilagTaken(landlord.bilagsnavn)}
        </span>
        {fileError !== undefined && (
          <span className="form-error-message" id={`${id}-error`}>
            {fileError}
          </span>
        )}
        <input
          id={id}
          type="file"
          accept={FORMS}
          aria-describedby={fileError === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          onChange={({ target }) => {
            take(target.files?.[0]).catch(() => change({ bilag: '', bilagsnavn: '' }));
          }}
        />
      </div>
    </>
  );
}
