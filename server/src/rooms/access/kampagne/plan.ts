import { danishInstant, isCivilDay, isVirkningstid, type Virkningstid } from '../../../ground/bitemporal/index.ts';

/** What a campaign is planned with, as it is written; everything but the night has a standard. */
export interface PlanAsked {
  readonly nat: string;
  readonly inaktiveres?: string | undefined;
  readonly aabner?: string | undefined;
  readonly frist?: string | undefined;
  readonly telefon?: string | undefined;
  readonly underskriver?: string | undefined;
  readonly stilling?: string | undefined;
  readonly indledning?: string | undefined;
}

/** A plan. `nat` is the day whose morning lets people in again; times are ISO instants. */
export interface Plan {
  readonly nat: string;
  readonly inaktiveres: string;
  readonly aabner: string;
  /** Until when users can be verified. */
  readonly frist: string;
  readonly telefon: string;
  readonly underskriver: string;
  readonly stilling: string;
  readonly indledning: string;
}

/**
 * The standards of a plan. 08:00 is that of source 000; the rest is ours: no Danish number begins with 00, and nobody
 * of that name has an office.
 */
export const PLAN_STANDARD = {
  inaktiveres: '00:00',
  aabner: '08:00',
  fristDage: 30,
  telefon: '00 12 34 56 (opdigtet nummer)',
  underskriver: 'Carla Kontorsen (opdigtet)',
  stilling: 'Kontorchef',
  indledning:
    'Som led i det løbende sikkerhedsarbejde har CPR-administrationen besluttet, at der skal foretages en verifikation af alle offentlige brugere i CPR-systemet.',
} as const;

/** The DAP administrators who were named are let in so long before the door opens to the others (ours). Minutes. */
export const NAMED_BEFORE_MINUTES = 60;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The fields of a plan that can be wrong. */
export type PlanWrong = 'nat' | 'inaktiveres' | 'aabner' | 'frist';

/** Reads a plan; a field that cannot be so is named. The night lies ahead, or is the one that `now` is in. */
export function readPlan(asked: PlanAsked, now: string): { readonly plan: Plan } | { readonly wrong: PlanWrong } {
  const { nat, inaktiveres = PLAN_STANDARD.inaktiveres, aabner = PLAN_STANDARD.aabner } = asked;
  if (!isCivilDay(nat)) return { wrong: 'nat' };
  const out = momentOn(nat, inaktiveres);
  if (out === undefined) return { wrong: 'inaktiveres' };
  const opens = momentOn(nat, aabner);
  if (opens === undefined || opens <= out) return { wrong: 'aabner' };
  if (opens + DAY_MS <= Date.parse(now)) return { wrong: 'nat' };
  const days = Number(asked.frist ?? PLAN_STANDARD.fristDage);
  if (!Number.isInteger(days) || days < 1 || days > 365) return { wrong: 'frist' };
  const { telefon, underskriver, stilling, indledning } = { ...PLAN_STANDARD, ...given(asked) };
  const iso = (moment: number) => new Date(moment).toISOString();
  const plan = { nat, inaktiveres: iso(out), aabner: iso(opens), frist: iso(opens + days * DAY_MS) };
  return { plan: { ...plan, telefon, underskriver, stilling, indledning } };
}

const DAY_MS = 24 * 60 * 60 * 1000;

function momentOn(day: string, time: string): number | undefined {
  const moment: string = `${day}T${time}`;
  return TIME.test(time) && isVirkningstid(moment) ? danishInstant(moment satisfies Virkningstid) : undefined;
}

function given(asked: PlanAsked): Partial<Pick<Plan, 'telefon' | 'underskriver' | 'stilling' | 'indledning'>> {
  const { telefon, underskriver, stilling, indledning } = asked;
  const texts = Object.entries({ telefon, underskriver, stilling, indledning });
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}
