import type { Session } from '../api/index.ts';
import { CaseReferenceField } from './case-reference-field.tsx';
import { PurposeDialog } from './purpose-dialog.tsx';
import { PurposeShown } from './purpose-shown.tsx';
import { useWork } from './work-context.ts';
import './work-bar.css';

/** What the lookups are for, on every page of a signed-in user: the purpose and the case. */
export function WorkBar({ session }: { readonly session: Session }) {
  const { choosing, setChoosing } = useWork();
  return (
    <div className="work-bar">
      <div className="container work-bar-inner">
        <PurposeShown session={session} />
        <CaseReferenceField required={session.kraevSag} />
      </div>
      {choosing && <PurposeDialog session={session} onClose={() => setChoosing(false)} />}
    </div>
  );
}
