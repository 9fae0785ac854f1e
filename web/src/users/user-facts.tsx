import type { ReactNode } from 'react';
import type { User } from '../api/index.ts';
import { NeedTold } from '../need/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf, lastDayOf } from '../times/index.ts';

/** What is known of a user, in words. */
export function UserFacts({ user }: { readonly user: User }) {
  const { users: texts } = useTexts();
  const { art, dapTilstand, email, ejer, ansatFra, ansatTil, gyldigFra, gyldigTil, profiler, behov } = user;
  const profiles = profiler.map((one) => {
    const until = lastDayOf(one.gyldigTil);
    return `${one.profil} (${texts.period(danishDayOf(one.gyldigFra), until ?? '')})`;
  });
  const facts: readonly (readonly [string, ReactNode])[] = [
    [texts.state, texts.states[dapTilstand]],
    [texts.kind, texts.kinds[art]],
    [texts.from, danishDayOf(gyldigFra)],
    [texts.until, lastDayOf(gyldigTil)],
    [texts.email, email],
    [texts.owner, ejer],
    [texts.employed, ansatFra || ansatTil ? texts.period(ansatFra ?? '', ansatTil ?? '') : undefined],
    [texts.profiles, profiles.join(', ') || undefined],
    [texts.need, <NeedTold need={behov} key="need" />],
    [texts.needReason, behov?.grund],
  ];
  return (
    <dl className="users-page-facts">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
