import type { SearchPart } from '../api/index.ts';
import { maskNumber } from '../number/index.ts';
import { useTexts } from '../texts/index.ts';
import { describeTime } from '../times/index.ts';

/** Tells a part of a typed text in words: `Navn: Jens Hansen`, `Født 1970`, `Alder 40-45 år`. */
export function usePartText(): (part: SearchPart, text: string) => string {
  const { search: texts, time } = useTexts();
  const day = (date: string) => describeTime(date, time) ?? date;
  return (part, text) => {
    const written = text.slice(part.start, part.end);
    switch (part.kind) {
      case 'navn':
        return texts.partName(written);
      case 'foedt':
        return texts.partBorn(bornText(part.fra, part.til, day));
      case 'alder':
        return texts.partAge(ageText(part, texts.ages));
      case 'adresse':
        return texts.partAddress(written);
      case 'kommune':
        return texts.partKommune(part.navn);
      case 'personnummer':
        return texts.partNumber(maskNumber(written));
      case 'ukendt':
        // Digits that may be of a number are not repeated.
        return texts.partUnknown(part.problem === 'delvist-nummer' ? texts.someDigits : written);
    }
  };
}

/** Days of birth in words: one day, a year, a month, or from one to another. */
function bornText(fra: string, til: string, day: (date: string) => string): string {
  if (fra === til) return day(fra);
  const [fromYear, toYear] = [fra.slice(0, 4), til.slice(0, 4)];
  const wholeYears = fra.endsWith('-01-01') && til.endsWith('-12-31');
  if (wholeYears) return fromYear === toYear ? fromYear : `${fromYear}-${toYear}`;
  return fra.slice(0, 7) === til.slice(0, 7) ? day(`${fra.slice(0, 7)}-00`) : `${day(fra)} – ${day(til)}`;
}

type Ages = Extract<SearchPart, { kind: 'alder' }>;
interface AgeTexts {
  readonly exactly: (years: string) => string;
  readonly atLeast: (years: string) => string;
  readonly atMost: (years: string) => string;
}

function ageText({ fra, til }: Ages, texts: AgeTexts): string {
  if (fra === undefined) return texts.atMost(String(til));
  if (til === undefined) return texts.atLeast(String(fra));
  return texts.exactly(fra === til ? String(fra) : `${fra}-${til}`);
}
