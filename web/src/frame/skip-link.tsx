import { useTexts } from '../texts/index.ts';

/** Leads the keyboard past the header. */
export function SkipLink() {
  const { frame } = useTexts();
  return (
    <a className="skipnav d-print-none" href="#indhold">
      {frame.skip}
    </a>
  );
}
