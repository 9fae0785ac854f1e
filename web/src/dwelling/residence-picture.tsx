import { useId } from 'react';
import type { DwellingAnswer } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { describeTime } from '../times/index.ts';
import type { Home } from './home-of.ts';
import { linesOf, placeOf } from './residence-lines.ts';

/** Heights in pixels: of the days above, of the name of a dwelling, and of a resident with its bar. */
const TOP = 44;
const HOME = 34;
const BAR = 40;

interface ResidencePictureProps {
  readonly answer: DwellingAnswer;
  /** The dwellings there are, where a house was asked about. */
  readonly homes: readonly Home[];
}

/**
 * The answer over time: for each dwelling who lived there when. Places along it are percentages, so that it is as readable at
 * 360 pixels as at 1440; the table says the same in words.
 */
export function ResidencePicture({ answer, homes }: ResidencePictureProps) {
  const { dwelling: texts, time, protectedMark } = useTexts();
  const id = useId();
  const { bolig } = answer;
  const say = (day: string) => describeTime(day, time) ?? day;
  const lines = linesOf(answer, homes);
  const tops = lines.map((_, at) => lines.slice(0, at).reduce((sum, { bars }) => sum + HOME + bars.length * BAR, TOP));
  const height = lines.reduce((sum, { bars }) => sum + HOME + bars.length * BAR, TOP);
  const isAcquiredWithin = bolig.erhvervet > bolig.fra;
  const acquired = placeOf(bolig.erhvervet, bolig);
  return (
    <figure className="residence-picture">
      <svg width="100%" height={height} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <title id={`${id}-title`}>{texts.pictureOf(say(bolig.fra), say(bolig.dag))}</title>
        <text y="14">{say(bolig.fra)}</text>
        <text x="100%" y="14" textAnchor="end">
          {say(bolig.dag)}
        </text>
        {isAcquiredWithin && (
          <>
            <line className="residence-acquired" x1={`${acquired}%`} x2={`${acquired}%`} y1="38" y2={height} />
            <text x={`${acquired}%`} y="34" textAnchor={acquired < 50 ? 'start' : 'end'}>
              {texts.acquired} {say(bolig.erhvervet)}
            </text>
          </>
        )}
        {lines.map(({ home, bars }, at) => (
          <svg key={home ?? ''} y={tops[at] ?? 0} overflow="visible" role="presentation">
            <line className="residence-rule" x1="0" x2="100%" y1="2" y2="2" />
            <text className="residence-home" y="24">
              {home ?? texts.wholeHouse}
              {bars.length === 0 && <tspan className="residence-empty"> {texts.emptyHome}</tspan>}
            </text>
            {bars.map(({ resident, start, end, isEarlier }, row) => {
              const y = HOME + row * BAR;
              const name = resident.adresseringsnavn ?? texts.noName;
              const kind = resident.fraflyttet === undefined ? 'residence-here' : 'residence-left';
              return (
                <svg
                  // biome-ignore lint/suspicious/noArrayIndexKey: nothing tells two stays apart, and rows keep no state.
                  key={row}
                  y={y}
                  overflow="visible"
                  role="presentation"
                >
                  <text lang="da" y="12">
                    {name}
                    {resident.beskyttet && <tspan className="residence-mark"> {protectedMark}</tspan>}
                  </text>
                  <rect className="residence-track" x="0" y="18" width="100%" height="12" />
                  <rect
                    className={kind}
                    x={`${start}%`}
                    y="18"
                    width={`${Math.max(0.6, end - start)}%`}
                    height="12"
                    rx={isEarlier ? 0 : 3}
                  />
                </svg>
              );
            })}
          </svg>
        ))}
      </svg>
      <figcaption id={`${id}-text`} className="muted">
        {texts.pictureText}
      </figcaption>
    </figure>
  );
}
