import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type ActId, fetchFile } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { EncryptFields, FILE_PASSWORD_MIN } from './encrypt-fields.tsx';
import { saveFile } from './save-file.ts';

interface ActFileButtonProps {
  readonly act: ActId;
  readonly input?: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A button that gets the file an act makes, encrypted if that is wished, and gives it to the browser to keep. */
export function ActFileButton({ act, input = {}, text }: ActFileButtonProps) {
  const { act: texts } = useTexts();
  // The password is forgotten with the page, and by a lock: it is nobody's but the recipient's.
  const [password, setPassword] = useState<string | undefined>(undefined);
  const [tried, setTried] = useState(false);
  const tooShort = password !== undefined && password.length < FILE_PASSWORD_MIN;
  const getting = useMutation({
    mutationFn: () => fetchFile(act, password === undefined ? input : { ...input, krypter: password }),
    onSuccess: (outcome) => outcome.kind === 'answered' && saveFile(outcome.answer.name, outcome.answer.bytes),
  });
  const get = () => {
    setTried(true);
    if (!getting.isPending && !tooShort) getting.mutate();
  };
  return (
    <div className="form-group">
      {getting.isError && <FaultNotice />}
      {getting.data?.kind === 'refused' && <RefusalNotice refusal={getting.data.refusal} />}
      <EncryptFields password={password} onChange={setPassword} tooShort={tried && tooShort} about={text} />
      <button type="button" className="button button-secondary" aria-disabled={getting.isPending} onClick={get}>
        {getting.isPending ? texts.working : text}
      </button>
    </div>
  );
}
