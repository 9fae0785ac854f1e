import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import {
  ANVENDELSER,
  type Ansoegt,
  hasGrundlag,
  isAnvendelse,
  KUNDE_ARTER,
  type KundeArt,
  newestVilkaarOf,
  readGrundlag,
  refuseBy,
  VILKAAR,
} from '../../rooms/access/index.ts';
import { choicesOf, type Input } from '../fields.ts';
import { OMFANG_FIELDS, readOmfangFrom } from '../omfang-fields.ts';
import { termsReplaced, WHY } from '../why.ts';
import { readUdlejer, UDLEJER_ANMODNING_FIELDS, type UdlejerAnsoegt } from './udlejer-fields.ts';

/** What every application says. */
export const ANMODNING_FIELDS = {
  vilkaar: {
    kind: 'tekst',
    da: 'Accepteret version af vilkårene',
    en: 'Version of the terms accepted',
    required: true,
    choices: VILKAAR.map(({ version, da, en }) => ({ value: version, da, en })),
  },
  anvendelse: {
    kind: 'tekst',
    da: 'Anvendelse',
    en: 'Use',
    required: true,
    choices: choicesOf(ANVENDELSER),
  },
  opgave: {
    kind: 'tekst',
    da: 'Opgaven, oplysningerne skal bruges til',
    en: 'The task the data are for',
    required: true,
  },
  ...OMFANG_FIELDS,
  grundlag: {
    kind: 'tekst',
    da: 'Behandlingsgrundlag, formål=grundlag+grundlag; …',
    en: 'Basis of processing, purpose=basis+basis; …',
  },
  ...UDLEJER_ANMODNING_FIELDS,
} as const;

/**
 * Reads what is applied for. Refused at once: statistics and research (Vilkår § 10), self-service while no sign-in check stands
 * at the desk (§ 9), and a purpose without a basis in both laws (§§ 1, 9).
 */
export function readAnsoegt(
  input: Input<typeof ANMODNING_FIELDS>,
  art: KundeArt,
  services: readonly string[],
): (Ansoegt & Pick<UdlejerAnsoegt, 'bilag'>) | Refusal {
  const modtager = KUNDE_ARTER[art];
  const { vilkaar, anvendelse, opgave } = input;
  if (!isAnvendelse(anvendelse)) return refuse('ugyldigt-felt', { field: 'anvendelse' });
  if (anvendelse === 'statistik' || anvendelse === 'forskning') return refuseBy('A2');
  if (anvendelse === 'selvbetjening') return refuseBy('G26');
  const newest = newestVilkaarOf(modtager);
  if (vilkaar !== newest) {
    const isOld = newest !== undefined && VILKAAR.some((one) => one.modtager === modtager && one.version === vilkaar);
    return refuse('ugyldigt-felt', {
      field: 'vilkaar',
      why: isOld ? termsReplaced(vilkaar, newest) : WHY.termsOfOthers,
    });
  }
  const omfang = readOmfangFrom(input, services);
  if (isRefusal(omfang)) return omfang;
  const grundlag = readGrundlag(input.grundlag ?? '');
  if (grundlag === undefined) return refuse('ugyldigt-felt', { field: 'grundlag', why: WHY.basis });
  if (!hasGrundlag(omfang.formaal, grundlag, modtager)) return refuseBy('A1');
  const stated = readUdlejer(input, art, omfang.tjenester);
  if (stated !== undefined && isRefusal(stated)) return stated;
  return { vilkaar, anvendelse, opgave, omfang, grundlag, udlejer: stated?.udlejer, bilag: stated?.bilag };
}
