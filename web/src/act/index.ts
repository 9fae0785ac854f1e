/** Administrative acts in the browser: a form for any of them, and which the user may do. */
export { ActButton } from './act-button.tsx';
export { ActFileButton } from './act-file-button.tsx';
export { ActFold } from './act-fold.tsx';
export { ActForm, type ActFormProps } from './act-form.tsx';
export { ActListShown } from './act-list-shown.tsx';
export { readBase64 } from './base64.ts';
export { FileIntake } from './file-intake.tsx';
export { LetIn } from './let-in.tsx';
export { saveGivenFile } from './save-file.ts';
export { useActDone } from './use-act-done.ts';
export { useActList } from './use-act-list.ts';
export { useActs } from './use-acts.ts';
