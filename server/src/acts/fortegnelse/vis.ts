import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { FORTEGNELSE_BY, FORTEGNELSE_FIELDS } from './fortegnelse-fields.ts';
import { fortegnelseOf } from './fortegnelse-of.ts';

/** The list of authorisations of employees and system programs with start and end, at any date (governance.md G07). */
export const fortegnelseVis = defineAct({
  id: 'fortegnelse.vis',
  da: 'Se fortegnelsen',
  en: 'See the list of authorisations',
  source: 'governance.md G07',
  by: FORTEGNELSE_BY,
  changes: false,
  fields: FORTEGNELSE_FIELDS,
  async perform(work, asked) {
    const list = await fortegnelseOf(work, asked);
    return isRefusal(list) ? list : { ...list };
  },
});
