/** The work at hand: what the lookups are for, and which case they belong to. */
export { PurposeNeeded } from './purpose-needed.tsx';
export { WorkBar } from './work-bar.tsx';
export { useWork } from './work-context.ts';
export { WorkProvider } from './work-provider.tsx';
