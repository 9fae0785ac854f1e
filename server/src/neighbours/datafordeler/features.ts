import { isObject } from '../../ground/json/index.ts';
import type { Neighbour } from './neighbour.ts';

/** Rows asked for at a time; without it the registers give 20 (datafordeler.md § 2.1). */
const PAGE = 500;

/** The properties of a feature. */
type Properties = Readonly<Record<string, unknown>>;

/**
 * Every feature a register of Datafordeleren answers a question with, page by page, as its properties: a GeoJSON
 * FeatureCollection (datafordeler.md § 16). Throws a fault when it answers anything else.
 */
export async function listFeatures(
  neighbour: Neighbour,
  path: string,
  asked: Readonly<Record<string, string>>,
): Promise<readonly Properties[]> {
  const all: Properties[] = [];
  for (let page = 1; ; page += 1) {
    const body = await neighbour.ask(path, { ...asked, format: 'json', pagesize: String(PAGE), page: String(page) });
    const features = isObject(body) && body['type'] === 'FeatureCollection' ? body['features'] : undefined;
    if (!Array.isArray(features)) throw neighbour.badForm();
    for (const feature of features) {
      const properties: unknown = isObject(feature) ? feature['properties'] : undefined;
      if (!isObject(properties)) throw neighbour.badForm();
      all.push(properties);
    }
    if (features.length < PAGE) return all;
  }
}

/** A property that is a text; undefined when it is null, left out, or blank. */
export function textIn(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A property that is a whole number, as a number or in digits; undefined when it is not. */
export function numberIn(properties: Properties, name: string): number | undefined {
  const value = properties[name];
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}
