/**
 * The purposes a lookup may have. CPR data may be used only for the purpose assumed when access was given (Vilkår § 9),
 * and a citizen may be told the purpose of each lookup (governance.md § 4.6). The ten are ours; `flerePersoner` marks
 * those where law joins several persons in one case (CPR-loven § 52, stk. 2).
 */
export const FORMAAL = [
  formaal('folkeregistrering', 'Folkeregistrering', 'Civil registration', 'CPR-loven kap. 2-6', true),
  formaal('borgerservice', 'Borgerservice og vejledning', 'Citizen service', 'Forvaltningsloven § 7', false),
  formaal('social-ydelse', 'Sociale ydelser', 'Social benefits', 'Lov om aktiv socialpolitik', true),
  formaal('boern-familie', 'Børn og familie', 'Children and family', 'Barnets lov', true),
  formaal('skole-dagtilbud', 'Skole og dagtilbud', 'School and day care', 'Folkeskoleloven', true),
  formaal('sundhed', 'Sundhed og behandling', 'Health and treatment', 'Sundhedsloven', false),
  formaal('skat-opkraevning', 'Skat og opkrævning', 'Tax and collection', 'Skattekontrolloven', false),
  formaal('retssag-politi', 'Retspleje og politi', 'Courts and police', 'Retsplejeloven', true),
  formaal(
    'kundeforhold',
    'Kundeforhold hos private',
    'Customer relations of private parties',
    'CPR-loven §§ 38-39',
    false,
  ),
  formaal('udlejning', 'Udlejning af boliger', 'Letting of dwellings', 'CPR-loven § 39, stk. 2-3', true),
] as const;

/** The id of a purpose. */
export type FormaalId = (typeof FORMAAL)[number]['id'];

/** One named purpose. */
export interface Formaal<Id extends string = string> {
  readonly id: Id;
  readonly da: string;
  readonly en: string;
  readonly hjemmel: string;
  readonly flerePersoner: boolean;
}

/** The purpose with an id, when there is one. */
export function findFormaal(id: string): Formaal | undefined {
  return FORMAAL.find((formaal) => formaal.id === id);
}

function formaal<const Id extends string>(
  id: Id,
  da: string,
  en: string,
  hjemmel: string,
  flerePersoner: boolean,
): Formaal<Id> {
  return { id, da, en, hjemmel, flerePersoner };
}
