import type { House } from '../../server/src/main/house.ts';
import { ask } from '../database/scratch.ts';

/**
 * Everything the register holds, in an order and a form that do not depend on how it came in: persons by number, facts
 * without their running number, time of import and source. Two imports that end the same give the same lines.
 */
export async function dumpFacts({ database }: Pick<House, 'database'>): Promise<string[]> {
  const rows = await ask<{ line: string }>(
    database.connection('opencpr_register_reader'),
    `WITH own AS (SELECT person_id, personnummer FROM register.number_index WHERE egen)
     SELECT concat_ws(' | ', o.personnummer, 'fact', f.slot, f.maerke, f.virkning_fra, f.virkning_til,
       f.virkning_fra_tekst, f.virkning_til_tekst, f.virkning_fra_usikker, f.virkning_til_usikker, f.gaelder,
       f.registrering_fra, f.registrering_til, f.body) AS line FROM register.fact f JOIN own o USING (person_id)
     UNION ALL
     SELECT concat_ws(' | ', n.personnummer, 'number of', o.personnummer, n.egen)
       FROM register.number_index n JOIN own o USING (person_id)
     UNION ALL
     SELECT concat_ws(' | ', o.personnummer, 'snapshot', s.gyldig_fra, s.gyldig_til, s.registrering, s.aktuel::jsonb)
       FROM register.snapshot s JOIN own o USING (person_id)
     UNION ALL
     SELECT concat_ws(' | ', coalesce(o.personnummer, 'nobody'), 'person', p.leveret)
       FROM register.person p LEFT JOIN own o USING (person_id)
     ORDER BY 1`,
  );
  return rows.map(({ line }) => line);
}

/** The internal id of every person by number. */
export async function dumpPersonIds({ database }: Pick<House, 'database'>): Promise<Map<string, string>> {
  const rows = await ask<{ personnummer: string; person_id: string }>(
    database.connection('opencpr_register_reader'),
    'SELECT personnummer, person_id FROM register.number_index WHERE egen ORDER BY personnummer',
  );
  return new Map(rows.map(({ personnummer, person_id }) => [personnummer, person_id]));
}
