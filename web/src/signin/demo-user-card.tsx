import type { DemoUser } from '../api/index.ts';
import { nameIn, useLanguage, useTexts } from '../texts/index.ts';

interface DemoUserCardProps {
  readonly user: DemoUser;
  readonly onChoose: () => void;
}

/** One demo user: name, customer, what it may, and the button that signs in as it. */
export function DemoUserCard({ user, onChoose }: DemoUserCardProps) {
  const { demoUsers: texts, customerKinds } = useTexts();
  const { language } = useLanguage();
  const offices = user.hverv.map((hverv) => hverv[language]);
  const duties = user.may.length === 0 ? offices : [...offices, texts.services(user.may.length)];
  return (
    <li className="panel demo-user-card">
      <h3 className="demo-user-card-name">{user.navn}</h3>
      <p>
        {user.kunde} <span className="muted">({nameIn(customerKinds, user.art)})</span>
      </p>
      <p className="muted">{[user.personkode, user.kendeord, ...duties].join(' · ')}</p>
      <button type="button" className="button button-secondary" onClick={onChoose}>
        {texts.signInAs(user.navn)}
      </button>
    </li>
  );
}
