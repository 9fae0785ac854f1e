import type { CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { Tilladelse } from '../../server/src/rooms/access/index.ts';
import { uid } from './cedar.ts';

const FOREVER = 9_000_000_000_000_000;

/** An entity as Cedar reads it, in some lists of purposes. */
export function entity(type: string, id: string, attrs: Record<string, CedarValueJson>, lists: readonly string[] = []) {
  return { uid: uid(type, id), attrs, parents: lists.map((list) => uid('Formaalsliste', list)) };
}

/** An entity that is only named. */
export const reference = (type: string, id: string) => ({ __entity: uid(type, id) });
/** An instant as Cedar reads it. */
export const millis = (instant: string) => (instant === 'infinity' ? FOREVER : Date.parse(instant));

/** A grant as Cedar reads it. */
export function written(grant: Tilladelse): Record<string, CedarValueJson> {
  return {
    tjenester: grant.tjenester.map((id) => reference('Tjeneste', id)),
    feltgrupper: [...grant.feltgrupper],
    formaal: grant.formaal.map((id) => reference('Formaal', id)),
    formaalStandard: reference('Formaal', grant.formaalStandard),
    kraevFormaal: grant.kraevFormaal,
    kraevSag: grant.kraevSag,
    ...(grant.geografi === undefined ? {} : { geografi: [...grant.geografi] }),
    beskyttede: grant.beskyttede,
    gyldigFra: millis(grant.gyldigFra),
    gyldigTil: millis(grant.gyldigTil),
  };
}
