import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { type DemoUser, signOn } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { DemoUserCard } from './demo-user-card.tsx';
import './demo-users.css';

/** The users of a demo system, each one click away. */
export function DemoUsers({ users }: { readonly users: readonly DemoUser[] }) {
  const { demoUsers: texts } = useTexts();
  const id = useId();
  const { take } = useSession();
  const signingOn = useMutation({
    mutationFn: ({ personkode, kendeord }: DemoUser) => signOn({ personkode, kendeord }),
    onSuccess: (outcome) => outcome.kind === 'answered' && take(outcome.answer),
  });
  return (
    <section className="demo-users" aria-labelledby={id}>
      <h2 className="panel-title" id={id}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      {signingOn.isError && <FaultNotice />}
      {signingOn.data?.kind === 'refused' && <RefusalNotice refusal={signingOn.data.refusal} />}
      <ul className="demo-users-list no-max-width">
        {users.map((user) => (
          <DemoUserCard
            key={user.personkode}
            user={user}
            onChoose={() => signingOn.isPending || signingOn.mutate(user)}
          />
        ))}
      </ul>
    </section>
  );
}
