import { Icon } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import './protected-mark.css';

/** The marking of a protected name or address; it stands wherever one of them does (Vilkår § 9). */
export function ProtectedMark() {
  const { protectedMark } = useTexts();
  return (
    <span className="protected-mark">
      <Icon name="lock" />
      {protectedMark}
    </span>
  );
}
