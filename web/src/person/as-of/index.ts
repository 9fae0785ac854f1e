/** The two times a person is seen from. */
export { AsOfPanel } from './as-of-panel.tsx';
export { rangeOfRegistrering, rangeOfVirkning } from './as-of-range.ts';
export { describeState } from './describe-state.ts';
