import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const DESIGN_SYSTEM = join(import.meta.dirname, '../../node_modules/dkfds/dist/css/dkfds.min.css');

/** The selectors of a stylesheet that something on the page fits, and that no stylesheet of the page has. */
const FIND = `(whole) => {
  const selectorsOf = (rules) => [...rules].flatMap((rule) =>
    rule.selectorText === undefined
      ? selectorsOf(rule.cssRules ?? [])
      : rule.style.length === 0 ? [] : rule.selectorText.split(/,\\s*(?![^(]*\\))/));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(whole);
  const sent = new Set([...document.styleSheets].flatMap((one) => selectorsOf(one.cssRules)));
  // What an element is in at the moment (hovered over, checked) and what stands before or after it counts as being so.
  const anyhow = (selector) => selector.replaceAll(/::?[\\w-]+(?:\\([^)]*\\))?/g, ':not(_)');
  const classes = new Set([...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]));
  return [...new Set(selectorsOf(sheet.cssRules))].filter((one) => {
    if (sent.has(one)) return false;
    const selector = anyhow(one);
    const named = selector.match(/(?<=\\.)[\\w-]+/g) ?? [];
    return named.every((name) => classes.has(name)) && document.querySelector(selector) !== null;
  });
}`;

/**
 * The rules of the design system that elements of a page fit and that it was not sent: the build leaves out those it takes nobody
 * to need. `more` are rules beside those of the design system.
 */
export async function findUnsentRules(page: Page, more = ''): Promise<string[]> {
  const whole = JSON.stringify(readFileSync(DESIGN_SYSTEM, 'utf8') + more);
  return page.evaluate<string[]>(`(${FIND})(${whole})`);
}
