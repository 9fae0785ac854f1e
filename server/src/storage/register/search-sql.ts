import { foldText } from '../../ground/names/index.ts';
import type { AddressSearch, ConditionSearch, NameSearch, Search } from '../../rooms/register/index.ts';
import { shortcutsSql } from './condition-shortcuts.ts';
import { groupSql, type MomentPlaces, type Purpose } from './conditions-sql.ts';
import { inForceSql, nameSql, personSql } from './narrowing-sql.ts';
import type { SqlValues } from './sql-values.ts';

/** Where a search looks: a table of which `p` is a row with a `person_id`, and what must hold of it. */
export interface SearchSql {
  readonly from: string;
  readonly conditions: readonly string[];
  /** Whether a person may come up in several rows. */
  readonly repeats: boolean;
}

/** How a search is made: whether it is about what is known now, and what for. */
export interface SearchWay {
  readonly isNow: boolean;
  readonly purpose: Purpose;
}

/** A search as SQL. */
export function searchSql(search: Search, at: MomentPlaces, way: SearchWay, sql: SqlValues): SearchSql {
  switch (search.by) {
    case 'navn':
      return byName(search, at, sql);
    case 'adresse':
      return byAddress(search, at, sql);
    case 'conditions':
      return byConditions(search, at, way, sql);
  }
}

function byName(search: NameSearch, at: MomentPlaces, sql: SqlValues): SearchSql {
  const conditions = [...nameSql(search, 'p', at, sql), ...personSql(search, at, sql)];
  return { from: 'register.name_word p', conditions, repeats: true };
}

function byAddress(search: AddressSearch, at: MomentPlaces, sql: SqlValues): SearchSql {
  const { vej, names, koen, foedt, alder } = search;
  const parts = (['postnummer', 'husnummer', 'etage', 'sidedoer', 'bygningsnummer'] as const).flatMap((part) =>
    search[part] === undefined ? [] : [`p.${part} = ${sql.put(search[part])}`],
  );
  const about = [koen, foedt?.fra, foedt?.til, alder?.fra, alder?.til];
  const onNames = names.length > 0 || about.some((one) => one !== undefined);
  const conditions = [
    'kode' in vej ? `p.vejkode = ${sql.put(vej.kode)}` : `p.vejnavn = ${sql.put(foldText(vej.navn))}`,
    ...parts,
    inForceSql('p', at),
    ...personSql(search, at, sql),
    ...(onNames
      ? [
          `EXISTS (SELECT FROM register.name_word n WHERE n.person_id = p.person_id
            AND ${nameSql(search, 'n', at, sql).join(' AND ')})`,
        ]
      : []),
  ];
  return { from: 'register.dwelling p', conditions, repeats: true };
}

function byConditions({ groups }: ConditionSearch, at: MomentPlaces, way: SearchWay, sql: SqlValues): SearchSql {
  return {
    from: 'register.person p',
    conditions: groups.flatMap((group) => [
      ...shortcutsSql(group, way.isNow, sql),
      groupSql(group, at, way.purpose, sql),
    ]),
    repeats: false,
  };
}
