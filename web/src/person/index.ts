/** The person page, and what it was asked with. */
export { type Asked, type AskedTimes, NOW } from './asked.ts';
export { PersonPage } from './person-page.tsx';
export { ProtectedMark } from './protected-mark.tsx';
