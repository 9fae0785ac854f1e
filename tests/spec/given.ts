import { noonOf } from '../boligopslag/dates.ts';
import { dayOf } from './day-of.ts';
import type { Stage } from './stage.ts';

type Given = (stage: Stage, ...words: string[]) => void;

/** What a step of *Givet* says is so. */
export const GIVEN: readonly (readonly [RegExp, Given])[] = [
  [
    /^at (.+) har ejet ejendommen siden (.+), men det er rullet tilbage$/,
    (stage, ejer = '', fra = '') => stage.owns(ejer, fra, 'tilbagerullet'),
  ],
  [/^at (.+) har ejet ejendommen siden ([^,]+)$/, (stage, ejer = '', fra = '') => stage.owns(ejer, fra)],
  [
    /^at (.+) overtager ejendommen (.+)$/,
    (stage, ejer = '', fra = '') => {
      stage.ends(fra);
      stage.owns(ejer, fra);
    },
  ],
  [/^at (.+) er medejer siden (.+)$/, (stage, ejer = '', fra = '') => stage.owns(ejer, fra)],
  [/^at (.+) ejer en anden ejendom på samme adresse$/, (stage, ejer = '') => stage.hasAnother(ejer)],
  [
    /^at (.+)s andel ændres (.+)$/,
    (stage, ejer = '', fra = '') => {
      stage.ends(fra, ejer);
      stage.owns(ejer, fra);
    },
  ],
  [
    /^at (\S+) har boet i ([12]\. t[vh]) siden (.+), dagen er usikker$/,
    (stage, navn = '', bolig = '', fra = '') => stage.livesAt(navn, bolig, fra, true),
  ],
  [
    /^at (\S+) har boet (?:i )?([12]\. t[vh]|et andet sted) siden ([^,]+)$/,
    (stage, navn = '', bolig = '', fra = '') => stage.livesAt(navn, bolig, fra),
  ],
  [
    /^at (\S+) boede i ([12]\. t[vh]) fra (.+) til (for .+|i dag)$/,
    (stage, navn = '', bolig = '', fra = '', til = '') => {
      stage.livedAt(navn, bolig, fra, til);
      stage.livesAt(navn, 'et andet sted', til);
    },
  ],
  [
    /^at (\S+) flyttede fra ([12]\. t[vh]) til ([12]\. t[vh]) (.+)$/,
    (stage, navn = '', fra = '', til = '', dag = '') => {
      stage.livedAt(navn, fra, 'for 300 dage siden', dag);
      stage.livesAt(navn, til, dag);
    },
  ],
  [
    /^at (\S+)s tilflytning til ([12]\. t[vh]) (.+) er mærket ([AK])$/,
    (stage, navn = '', bolig = '', dag = '', mark = '') => {
      const day = noonOf(dayOf(dag));
      stage.tell(navn, ['023', { ...stage.at(bolig), ANNKOR: mark, TILFLYDTO: day, FRAFLYDTO: day }]);
    },
  ],
  [
    /^at (\S+) har navne- og adressebeskyttelse$/,
    (stage, navn = '') =>
      stage.tell(navn, ['050', { BESKYTTYPE: '0001', 'START_TS-BESKYTTELSE': noonOf(dayOf('for 20 dage siden')) }]),
  ],
  [
    /^at (\S+) døde (.+)$/,
    (stage, navn = '', dag = '') =>
      stage.tell(navn, [
        '001',
        {
          STATUS: '90',
          STATUSHAENSTART: noonOf(dayOf(dag)),
          KOEN: 'K',
          FOED_DT: '1950-01-02',
          'START_DT-PERSON': '1950-01-02',
        },
      ]),
  ],
];
