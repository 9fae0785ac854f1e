import { FIELD_GROUPS, type FieldGroup } from '../ground/facts/index.ts';
import { FIELDS, type Field, type WithheldReason } from '../ground/fields/index.ts';
import { FORMAAL, type Formaal, type Modtager, type Tilladelse } from '../rooms/access/index.ts';
import { type Cell, cellOf, reasonAgainst, SITUATIONER, type Situation } from '../rooms/disclosure/index.ts';
import type { Service } from '../services/index.ts';

/** A service by its name. */
export type ToldService = Pick<Service, 'id' | 'da' | 'en'>;

/** What a recipient gets of persons in one situation. */
export type ToldSituation = { readonly situation: Situation } & Cell;

/** A field, and why it is kept from the recipient whoever is looked up. */
export interface ToldField extends Pick<Field, 'id' | 'da' | 'en' | 'protects'> {
  readonly reason: WithheldReason | undefined;
}

/** A grant in plain words: what may be asked for which purposes, and what is answered of whom. */
export interface ToldGrant {
  /** What the customer is when these services answer it. */
  readonly recipient: Modtager;
  readonly services: readonly ToldService[];
  readonly purposes: readonly Formaal[];
  readonly standard: string;
  readonly purposeRequired: boolean;
  readonly caseRequired: boolean;
  /** Municipality codes; undefined: the whole country. */
  readonly area: readonly string[] | undefined;
  /** Whether protected names and addresses are among the data, as far as the law lets them. */
  readonly protectedPersons: boolean;
  readonly from: string;
  /** Undefined while it runs. */
  readonly until: string | undefined;
  readonly situations: readonly ToldSituation[];
  readonly groups: readonly { readonly group: FieldGroup; readonly fields: readonly ToldField[] }[];
}

/** Tells a grant to a recipient, as far as it is about some services. */
export function tellGrant(grant: Tilladelse, modtager: Modtager, services: readonly Service[]): ToldGrant {
  return {
    recipient: modtager,
    services: services.map(tellService),
    purposes: FORMAAL.filter(({ id }) => grant.formaal.includes(id)),
    standard: grant.formaalStandard,
    purposeRequired: grant.kraevFormaal,
    caseRequired: grant.kraevSag,
    area: grant.geografi,
    protectedPersons: grant.beskyttede,
    from: grant.gyldigFra,
    until: grant.gyldigTil === 'infinity' ? undefined : grant.gyldigTil,
    situations: tellSituations(modtager, grant.beskyttede),
    groups: groupsOf(services, { feltgrupper: new Set(grant.feltgrupper), modtager }),
  };
}

/** Tells a service by its name. */
export const tellService = ({ id, da, en }: Service): ToldService => ({ id, da, en });

/** Tells what a recipient gets of persons in each situation, with or without a grant that covers the protected. */
export function tellSituations(modtager: Modtager, beskyttede: boolean): readonly ToldSituation[] {
  return SITUATIONER.map((situation) => ({ situation, ...cellOf({ modtager, beskyttede }, situation) }));
}

/** The fields that any of the services answers, by group, each with the reason that keeps it away. */
function groupsOf(services: readonly Service[], reach: Parameters<typeof reasonAgainst>[0]): ToldGrant['groups'] {
  const answered = new Set(services.flatMap(({ fields }) => [...fields]));
  const told = FIELDS.filter(({ id }) => answered.has(id));
  return FIELD_GROUPS.map((group) => ({
    group,
    fields: told
      .filter((field) => field.group === group)
      .map((field) => ({
        ...{ id: field.id, da: field.da, en: field.en, protects: field.protects },
        reason: reasonAgainst(reach, field),
      })),
  })).filter(({ fields }) => fields.length > 0);
}
