/** The verification campaign: everybody is let out in one night and verified back in (source 000, governance.md §§ 2-3). */
export {
  COURSE_EVENTS,
  COURSE_STATES,
  type CourseEvent,
  type CourseMarks,
  type CourseState,
  courseOf,
  stepCourse,
} from './course.ts';
export { type LetterData, type LetterPart, writeLetter } from './letter.ts';
export { findMachineSigns, MACHINE_TRAITS, type MachineSign, type Usage } from './machine-traits.ts';
export type { MergeRow } from './merge-data.ts';
export { NAMED_BEFORE_MINUTES, PLAN_STANDARD, type Plan, type PlanAsked, type PlanWrong, readPlan } from './plan.ts';
export type {
  AuthorityProgress,
  Kampagne,
  KampagneBook,
  KampagneBruger,
  KampagneCounts,
  KampagneMyndighed,
  MadeLetter,
  ManifestEntry,
  ManifestStore,
  Naming,
  Verification,
  Verifying,
  WaitingCall,
} from './ports.ts';
export { agrees, type Statement } from './stated.ts';
export { makeCode, readCode, WRONG_TRIES_MAX } from './verification-code.ts';
