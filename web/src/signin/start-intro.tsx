import { Link } from '@tanstack/react-router';
import { PATHS } from '../paths.ts';
import { useTexts } from '../texts/index.ts';

/** What a newcomer to a demo system can do here. */
export function StartIntro() {
  const { start: texts } = useTexts();
  return (
    <>
      <h1 className="page-title" tabIndex={-1}>
        {texts.title}
      </h1>
      <p>{texts.intro}</p>
      <ol>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <Link to={PATHS.developers}>{texts.developers}</Link>
      </p>
    </>
  );
}
