/** What forms and pages are made of. */
export { Busy } from './busy.tsx';
export { CheckList } from './check-list.tsx';
export { ChoiceField } from './choice-field.tsx';
export { ColumnHeads } from './column-heads.tsx';
export { FaultNotice } from './fault-notice.tsx';
export { FirstRows, MoreRows } from './first-rows.tsx';
export { Fold, useOpenFold } from './fold.tsx';
export { Icon } from './icon.tsx';
export { ModalDialog } from './modal-dialog.tsx';
export { Notice } from './notice.tsx';
export { RefusalNotice } from './refusal-notice.tsx';
export { ShortcutHint } from './shortcut-hint.tsx';
export { TextArea } from './text-area.tsx';
export { TextField } from './text-field.tsx';
export { type Active, useActive } from './use-active.ts';
export { SHORTCUTS, useShortcut } from './use-shortcut.ts';
export { type YesNo, YesNoField } from './yes-no-field.tsx';
