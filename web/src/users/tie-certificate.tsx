import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useActList } from '../act/index.ts';
import { doAct, type User } from '../api/index.ts';
import { ChoiceField, FaultNotice, Notice, RefusalNotice, TextArea } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { thumbprintOf } from './thumbprint-of.ts';
import { useUsersChanged } from './use-users-changed.ts';

/** Ties a certificate to a user, pasted as PEM; the page works its thumbprint out, which is what the entry keeps. */
export function TieCertificate({ user: { personkode, kundenr } }: { readonly user: User }) {
  const { users: texts, act } = useTexts();
  const changed = useUsersChanged();
  const { data: listed } = useActList('tilladelse.list', { kundenr });
  const [pem, setPem] = useState('');
  const [tilladelse, setTilladelse] = useState('');
  const [wrong, setWrong] = useState<string>();
  const tying = useMutation({
    mutationFn: (aftryk: string) =>
      doAct('certifikat.knyt', {
        ...{ personkode, certifikat: pem, aftryk },
        ...(tilladelse === '' ? {} : { tilladelse }),
      }),
    onSuccess: (outcome) => {
      if (outcome.kind !== 'answered') return;
      setPem('');
      changed();
    },
  });
  const tie = async () => {
    const aftryk = await thumbprintOf(pem);
    setWrong(aftryk === undefined ? texts.notPem : undefined);
    if (aftryk !== undefined && !tying.isPending) tying.mutate(aftryk);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    tie().catch(() => setWrong(texts.notPem));
  };
  const grants = listed?.kind === 'answered' ? listed.answer.tilladelser : [];
  return (
    <form className="panel" onSubmit={onSubmit} noValidate>
      {tying.isError && <FaultNotice />}
      {tying.data?.kind === 'refused' && <RefusalNotice refusal={tying.data.refusal} />}
      {tying.data?.kind === 'answered' && (
        <Notice kind="info" title={texts.tied(tying.data.answer.aftryk.slice(0, 8))} spoken />
      )}
      <TextArea label={texts.pem} value={pem} onChange={setPem} error={wrong} />
      <ChoiceField
        label={texts.forGrant}
        value={tilladelse}
        choices={[['', texts.allGrants], ...grants.map((one) => [one.tilladelseId, one.tjenester.join(', ')] as const)]}
        onChange={setTilladelse}
      />
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={tying.isPending}>
          {tying.isPending ? act.working : texts.tie}
        </button>
      </div>
    </form>
  );
}
