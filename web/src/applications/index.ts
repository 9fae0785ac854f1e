/** Applications for access: writing one, and showing one. */
export { ApplicationCard, Told } from './application-card.tsx';
export { ApplicationForm } from './application-form.tsx';
export { ApplyPage } from './apply-page.tsx';
export { isLandlordOnly } from './landlord-scope.ts';
export { ScopeTold } from './scope-told.tsx';
export { useChoices } from './use-choices.ts';
export { usePurposeName } from './use-purpose-name.ts';
