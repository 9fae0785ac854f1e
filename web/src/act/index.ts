/** Administrative acts in the browser: a form for any of them, and which the user may do. */
export { ActButton } from './act-button.tsx';
export { ActFileButton } from './act-file-button.tsx';
export { ActForm } from './act-form.tsx';
export { saveFile } from './save-file.ts';
export { useActList } from './use-act-list.ts';
export { useActs } from './use-acts.ts';
