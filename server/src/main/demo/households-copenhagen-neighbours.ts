import { abroad, dead, type Households, home } from './person-description.ts';

const KBH = '7003';

/** The neighbours of the Lindegaard family on Tågehornsvej: a second wife, a widow and her son, two partners. All invented. */
export const COPENHAGEN_NEIGHBOURS: Households = {
  persons: [
    {
      key: 'anja',
      koen: 'K',
      born: '1978-04-25',
      birthplace: '5154',
      occupation: 'Sygeplejerske',
      names: [{ first: 'Anja', last: 'Wisniewska', firstMark: '=' }],
      mother: { name: 'Wisniewska,Maria', born: '1955-08-02' },
      citizenship: [['5154']],
      church: [['U', '2012-03-01']],
      life: [abroad('5154'), home('Tågehornsvej 4, st. th', '2012-03-01'), home('Tågehornsvej 6B', '2018-07-01')],
    },
    {
      key: 'filip',
      koen: 'M',
      born: '2019-02-13',
      birthplace: KBH,
      mother: 'anja',
      father: 'torben',
      names: [{ first: 'Filip', last: 'Kvistgaard' }],
      church: [['U']],
      life: [home('Tågehornsvej 6B', '2019-02-13')],
      custody: [
        { role: '0003', from: '2019-02-13' },
        { role: '0004', from: '2019-02-13' },
      ],
    },
    {
      key: 'ellen',
      koen: 'K',
      born: '1936-06-21',
      birthplace: '7068',
      names: [
        { first: 'Ellen Margrethe', last: 'Holmstrup' },
        { first: 'Ellen Margrethe', last: 'Damsbo', from: '1958-04-19' },
      ],
      life: [home('Tågehornsvej 4, st. mf', '1990-05-01')],
    },
    {
      key: 'aage',
      koen: 'M',
      born: '1933-01-25',
      birthplace: KBH,
      occupation: 'Typograf',
      names: [{ first: 'Aage', last: 'Damsbo' }],
      life: [home('Tågehornsvej 4, st. mf', '1990-05-01'), dead('2014-11-09')],
    },
    {
      key: 'flemming',
      koen: 'M',
      born: '1960-08-13',
      birthplace: KBH,
      mother: 'ellen',
      father: 'aage',
      names: [{ first: 'Flemming', last: 'Damsbo', from: '196000000000*' }],
      citizenship: [['5100', '196100000000*']],
      church: [['F', '1960-10-02*']],
      life: [home('Tågehornsvej 4, st. mf', '1990-05-01'), home('Tågehornsvej 4, 1. mf', '2003-02-01')],
      protections: [
        ['0002', '2008-09-15'],
        ['0003', '2008-09-15'],
        ['0004', '2008-09-15'],
      ],
    },
    {
      key: 'jan',
      koen: 'M',
      born: '1961-05-05',
      birthplace: '8364',
      occupation: 'Gartner',
      names: [{ first: 'Jan', last: 'Fuglsang' }],
      life: [home('Tågehornsvej 4, 2. th', '1999-08-01')],
    },
    {
      key: 'peter',
      koen: 'M',
      born: '1959-11-17',
      birthplace: '7781',
      names: [{ first: 'Peter', last: 'Overby' }],
      church: [['F'], ['U', '1999-01-04']],
      life: [home('Rimfrostvej 8', '1991-03-01'), home('Tågehornsvej 4, 2. th', '1999-08-01')],
    },
  ],
  unions: [
    { kind: 'G', of: ['torben', 'anja'], from: '2018-09-08' },
    { kind: 'G', of: ['aage', 'ellen'], from: '1958-04-19' },
    { kind: 'P', of: ['jan', 'peter'], from: '1999-10-02' },
  ],
};
