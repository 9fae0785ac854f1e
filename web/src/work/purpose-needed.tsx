import { Notice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { useWork } from './work-context.ts';

/** Stands in for the lookup while no purpose is chosen. */
export function PurposeNeeded() {
  const { purpose: texts } = useTexts();
  const { setChoosing } = useWork();
  return (
    <Notice kind="info" title={texts.needed}>
      <p>{texts.neededText}</p>
      <button type="button" className="button button-primary" onClick={() => setChoosing(true)}>
        {texts.choose}
      </button>
    </Notice>
  );
}
