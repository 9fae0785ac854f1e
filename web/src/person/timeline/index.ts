/** What is past of a person. */
export { Timeline } from './timeline.tsx';
