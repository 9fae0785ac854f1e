/** npm run who-may-ask-what: makes the tables of docs/reference/who-may-ask-what.md anew from the rules. */
import { generatedPart } from './generated.ts';
import { tellPurposes, tellQuestions, tellWhoMayAskWhat } from './who-may-ask-what.ts';

process.env['OPENCPR_WRITE_DOCS'] = '1';
const DOC = 'docs/reference/who-may-ask-what.md';
for (const [name, tell] of [
  ['questions', tellQuestions],
  ['purposes', tellPurposes],
  ['kinds', tellWhoMayAskWhat],
] as const) {
  generatedPart(DOC, name, tell());
}
console.log(DOC);
if (process.connected) process.disconnect();
