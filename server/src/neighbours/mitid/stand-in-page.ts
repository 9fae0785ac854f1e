import { NSIS_NIVEAUER, type NsisNiveau } from '../../rooms/access/index.ts';
import type { StandInIdentity } from './stand-in-tokens.ts';

const LEVELS: Readonly<Record<NsisNiveau, string>> = { lav: 'Lav', betydelig: 'Betydelig', hoej: 'Høj' };

const STYLE = `body{font:16px/1.5 sans-serif;margin:0 auto;max-width:40rem;padding:1rem;color:#1a1a1a;background:#fff}
ul{list-style:none;padding:0}button,select{font:inherit;min-height:44px;padding:.5rem 1rem;max-width:100%}
li{margin:0 0 1rem;padding:0 0 1rem;border-bottom:1px solid #747474}`;

/** What the page's one style is called in its content security policy. */
export const STAND_IN_STYLE = STYLE;

/** Text as it may stand in HTML. */
function plainText(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}

/** The page of the stand-in on which an invented identity is chosen. `query` is what was asked, and is sent along again. */
export function writeStandInPage(query: string, identities: readonly StandInIdentity[], wanted: NsisNiveau): string {
  const levels = NSIS_NIVEAUER.map(
    (one) => `<option value="${one}"${one === wanted ? ' selected' : ''}>${LEVELS[one]}</option>`,
  );
  const choices = identities.map(
    ({ navn, vises, erhverv }, place) => `<li>
<button name="identitet" value="${place}">${plainText(navn)}</button>
<p>${plainText(erhverv === undefined ? 'Privat identitet' : `${erhverv.organisation}, CVR ${erhverv.cvr}`)}. ${plainText(vises)}</p></li>`,
  );
  return `<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stand-in for MitID Erhverv</title><style>${STYLE}</style></head>
<body><main><h1>Stand-in for MitID Erhverv</h1>
<p><strong>Dette er ikke MitID.</strong> Siden står i stedet for MitID Erhverv i et demosystem. Identiteterne er opdigtede; vælg en for at logge på.</p>
<p lang="en">This is not MitID. It stands in for MitID Erhverv in a demo system. The identities are invented; choose one to sign in.</p>
<form method="post" action="/authorize"><input type="hidden" name="forespoergsel" value="${plainText(query)}">
<p><label for="niveau">Sikringsniveau (NSIS)</label> <select id="niveau" name="niveau">${levels.join('')}</select></p>
<ul>${choices.join('\n')}</ul>
<button name="fortryd" value="ja">Fortryd</button></form></main></body></html>
`;
}
