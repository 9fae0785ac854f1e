/** The command line as a door: what an operator of the machine asks of the desk, acting for a user. */
export { act, type ToldAct } from './act.ts';
export { boligopslag } from './boligopslag.ts';
export { lookUp } from './look-up.ts';
export { replay, type ToldReplay } from './replay.ts';
export { search, type ToldSearch } from './search.ts';
export { type ToldRefusal, tellRefusal } from './tell-refusal.ts';
export { tryOut } from './try-out.ts';
