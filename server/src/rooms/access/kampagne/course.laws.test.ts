import fc from 'fast-check';
import { describe, it } from 'vitest';
import { COURSE_EVENTS, COURSE_STATES, type CourseEvent, type CourseState, stepCourse } from './course.ts';

const events = fc.array(fc.constantFrom(...COURSE_EVENTS), { maxLength: 12 });

/** Where a course leads from a state, events that cannot happen being refused and leaving it as it is. */
const follow = (from: CourseState, happened: readonly CourseEvent[]): CourseState[] => {
  const states = [from];
  for (const event of happened) {
    const last = states.at(-1) ?? from;
    states.push(stepCourse(last, event) ?? last);
  }
  return states;
};

describe('the course of a user', () => {
  it('leads out of the night only by being verified, or expires', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const states = follow('inaktiveret', happened);
        return states.every((state, place) => {
          const before = states[place - 1];
          if (state === before || before === undefined) return true;
          if (before === 'inaktiveret') return happened[place - 1] !== 'kendeord' && happened[place - 1] !== 'nat';
          return true;
        });
      }),
    );
  });

  it('is never active again without a password of its own after having been verified', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const states = follow('aktiv', happened);
        const first = states.indexOf('inaktiveret');
        if (first === -1) return true;
        const later = states.slice(first);
        const done = later.indexOf('verificeret');
        return !later.includes('aktiv') && (done === -1 || later.slice(0, done).includes('afventer-kendeord'));
      }),
    );
  });

  it('ends when it has expired or been verified', () => {
    fc.assert(
      fc.property(fc.constantFrom('verificeret' as const, 'udloebet' as const), events, (state, happened) =>
        follow(state, happened).every((one) => one === state),
      ),
    );
  });

  it('has its night once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COURSE_STATES),
        (state) => (stepCourse(state, 'nat') === undefined) === (state !== 'aktiv'),
      ),
    );
  });
});
