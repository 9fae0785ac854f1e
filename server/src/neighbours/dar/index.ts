/** DAR, Danmarks Adresseregister, by the public interface of Danmarks Adressers Web API: a client, and what a local stand-in answers. */
export { createAdresseregister } from './adresseregister.ts';
export { darAnswers } from './stand-in-answers.ts';
