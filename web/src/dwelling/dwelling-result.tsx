import { type ReactNode, useEffect, useRef } from 'react';
import type { DwellingAnswer } from '../api/index.ts';
import { Notice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { describeTime } from '../times/index.ts';
import { DwellingFiles } from './dwelling-files.tsx';
import { emptyHomes } from './residence-lines.ts';
import { ResidencePicture } from './residence-picture.tsx';
import { ResidentsTable } from './residents-table.tsx';
import type { Place } from './typed-dwelling.ts';
import { useHomes } from './use-homes.ts';

interface DwellingResultProps {
  readonly answer: DwellingAnswer;
  /** The place as it was chosen. */
  readonly place: Place;
  /** What can be done next. */
  readonly children: ReactNode;
}

/** Kept on one line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

/** What a lookup came to: a table, the same over time, and files; or that nobody is registered there. */
export function DwellingResult({ answer, place, children }: DwellingResultProps) {
  const { dwelling: texts, time } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // An address is one dwelling, also without floor and door.
  const { homes, isMissing } = useHomes(answer, place.adresseId === undefined);
  const empty = emptyHomes(answer, homes).map((home) => home ?? texts.wholeHouse);
  const { bolig, beboere, journal, prisOere, filer = [] } = answer;
  const say = (day: string) => describeTime(day, time) ?? day;
  return (
    <section className="dwelling-result" aria-label={texts.result}>
      <h2 className="section-title" ref={heading} tabIndex={-1}>
        {texts.resultOf(place.betegnelse, say(bolig.dag))}
      </h2>
      {beboere.length === 0 ? (
        <Notice kind="info" title={texts.nobody}>
          <p>{texts.nobodyText(say(bolig.fra))}</p>
        </Notice>
      ) : (
        <>
          {beboere.some(({ beskyttet }) => beskyttet) && (
            <Notice kind="warning" title={texts.protectedTitle}>
              <p>{texts.protectedText}</p>
            </Notice>
          )}
          <p>
            {texts.leftSince(say(bolig.fra))} {texts.since(say(bolig.erhvervet))}
          </p>
          <ResidentsTable answer={answer} />
          {isMissing && <p className="muted">{texts.homesMissing}</p>}
          {empty.length > 0 && <p>{texts.emptyHomes(empty.map(unbroken).join(', '))}</p>}
          <p>{texts.use}</p>
          <h3>{texts.picture}</h3>
          <ResidencePicture answer={answer} homes={homes} />
          <DwellingFiles files={filer} />
        </>
      )}
      {children}
      <p className="muted small-text">
        {texts.journal(journal.id)} {prisOere !== undefined && `· ${texts.cost(String(prisOere))}`}
      </p>
    </section>
  );
}
