import { Notice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

interface OneTimePasswordProps {
  readonly title: string;
  readonly password: string;
}

/** A one-time password, for as long as the page shows it: it is told once. */
export function OneTimePassword({ title, password }: OneTimePasswordProps) {
  const { users: texts } = useTexts();
  return (
    <Notice kind="info" title={title} spoken>
      <p>
        {texts.password}: <code className="users-page-secret">{password}</code>
      </p>
      <p>{texts.passwordOnce}</p>
    </Notice>
  );
}
