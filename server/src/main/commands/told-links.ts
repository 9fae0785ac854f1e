import { LINK_PATH } from '../../rooms/access/index.ts';

type Told = Readonly<Record<string, unknown>>;

/**
 * What an act told, with the whole address of each link to choose a password by: in `href` beside its path, or in its place where
 * a person reads it. `pages` is where the pages are reached; where that is not known there is the path alone.
 */
export function withHrefs(told: Told, pages: string | undefined, as: 'href' | 'link'): Told {
  if (pages === undefined) return told;
  const whole = (one: unknown) =>
    isTold(one) && isLink(one['link']) ? { ...one, [as]: `${pages}${one['link']}` } : one;
  const each = Object.entries(told).map(([name, value]) => [name, Array.isArray(value) ? value.map(whole) : value]);
  const { link } = told;
  return { ...Object.fromEntries(each), ...(isLink(link) ? { [as]: `${pages}${link}` } : {}) };
}

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null;
const isLink = (value: unknown): value is string => typeof value === 'string' && value.startsWith(LINK_PATH);
