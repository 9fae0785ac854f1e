/** Doing many things, some of them at once. */
export { eachOf } from './each-of.ts';
