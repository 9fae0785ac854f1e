import { useTexts } from '../texts/index.ts';
import { Notice } from './notice.tsx';

/** Says that the server gave no usable answer, and offers to try again where that can be done from here. */
export function FaultNotice({ onRetry }: { readonly onRetry?: () => void }) {
  const texts = useTexts();
  return (
    <Notice kind="error" title={texts.fault.title} spoken>
      <p>{texts.fault.text}</p>
      {onRetry !== undefined && (
        <button type="button" className="button button-secondary" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
    </Notice>
  );
}
