/** Ejerfortegnelsen, the register of who owns which property: a client, and what a local stand-in answers. */
export { createEjerfortegnelse } from './ejerfortegnelse.ts';
export { ejerfortegnelseAnswers } from './stand-in-answers.ts';
