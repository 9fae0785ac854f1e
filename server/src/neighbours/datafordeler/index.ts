/** The way to Datafordeleren and its like: questions by HTTPS, answers in JSON; and what a local stand-in is made of. */

export { listFeatures, numberIn, textIn } from './features.ts';
export { type Filled, fillStandInStore } from './fill-stand-in-store.ts';
export { createNeighbour, type Neighbour, type NeighbourSettings } from './neighbour.ts';
export { plainSearch } from './plain-search.ts';
export { type AnswerInto, type Asked, BadQuestion, pageOf, readCount } from './stand-in-question.ts';
export { openStandInServer, type StandInServer } from './stand-in-server.ts';
export { openStandInStore, type Row, type StandInStore } from './stand-in-store.ts';
