/** Ejendomsbeliggenhed (EBR), the register of which properties stand where: a client, and what a local stand-in answers. */
export { createEjendomsbeliggenhed } from './ejendomsbeliggenhed.ts';
export { ejendomsbeliggenhedAnswers } from './stand-in-answers.ts';
