import { FIELD_GROUPS, type FieldGroup } from '../ground/facts/index.ts';
import { FIELDS, type Field, type WithheldReason } from '../ground/fields/index.ts';
import { type Caller, FORMAAL, type Formaal, inForce, KUNDE_ARTER, type Modtager } from '../rooms/access/index.ts';
import { type Cell, DISCLOSURE_TABLE, reasonAgainst, SITUATIONER, type Situation } from '../rooms/disclosure/index.ts';
import { SERVICES, type Service } from '../services/index.ts';

/** A field, and why it is kept from the recipient whoever is looked up. */
export interface ToldField extends Pick<Field, 'id' | 'da' | 'en' | 'protects'> {
  readonly reason: WithheldReason | undefined;
}

/** A grant in plain words: what may be asked for which purposes, and what is answered. */
export interface ToldGrant {
  readonly services: readonly Pick<Service, 'id' | 'da' | 'en'>[];
  readonly purposes: readonly Formaal[];
  readonly standard: string;
  readonly purposeRequired: boolean;
  readonly caseRequired: boolean;
  readonly from: string;
  /** Undefined while it runs. */
  readonly until: string | undefined;
  readonly groups: readonly { readonly group: FieldGroup; readonly fields: readonly ToldField[] }[];
}

/** What somebody may see and why: by the catalogues and the grants alone, so that nothing of any person is in it. */
export interface ToldAccess {
  readonly recipient: Modtager;
  /** What the recipient gets of persons in each situation. */
  readonly situations: readonly ({ readonly situation: Situation } & Cell)[];
  readonly grants: readonly ToldGrant[];
}

/** Tells what a caller may see, and why the rest is withheld. `at` is an ISO instant: only grants then in force count. */
export function tellAccess(caller: Caller, at: string): ToldAccess {
  const recipient = KUNDE_ARTER[caller.kunde.art];
  const table = DISCLOSURE_TABLE[recipient];
  return {
    recipient,
    situations: SITUATIONER.map((situation) => ({ situation, ...table[situation] })),
    grants: caller.tilladelser
      .filter((grant) => inForce(grant, at))
      .map((grant) => {
        const services = SERVICES.filter(({ id }) => grant.tjenester.includes(id));
        return {
          services: services.map(({ id, da, en }) => ({ id, da, en })),
          purposes: FORMAAL.filter(({ id }) => grant.formaal.includes(id)),
          standard: grant.formaalStandard,
          purposeRequired: grant.kraevFormaal,
          caseRequired: grant.kraevSag,
          from: grant.gyldigFra,
          until: grant.gyldigTil === 'infinity' ? undefined : grant.gyldigTil,
          groups: groupsOf(services, { feltgrupper: new Set(grant.feltgrupper), modtager: recipient }),
        };
      }),
  };
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
