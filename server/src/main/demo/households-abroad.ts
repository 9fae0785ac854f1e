import { abroad, type Households, home } from './person-description.ts';

const NUUK = '9507';
const NUUK_HOME = 'Snespurvevej 12';

/** A family in Greenland, people who have left Denmark, and one who came back. All invented. */
export const ABROAD_HOUSEHOLDS: Households = {
  persons: [
    {
      key: 'aqqaluk',
      koen: 'M',
      born: '1971-04-14',
      birthplace: NUUK,
      occupation: 'Fanger',
      names: [{ first: 'Aqqaluk', last: 'Mathiassen' }],
      life: [home(NUUK_HOME, '2002-05-01')],
    },
    {
      key: 'naja',
      koen: 'K',
      born: '1974-08-30',
      birthplace: NUUK,
      names: [
        { first: 'Naja', last: 'Lynge' },
        { first: 'Naja', last: 'Mathiassen', from: '2002-05-25' },
      ],
      life: [home('Tågehornsvej 4, 2. tv', '1996-09-01'), home(NUUK_HOME, '2002-05-01')],
    },
    {
      key: 'inuk',
      koen: 'M',
      born: '2009-01-15',
      birthplace: NUUK,
      mother: 'naja',
      father: 'aqqaluk',
      names: [{ first: 'Inuk', last: 'Mathiassen' }],
      life: [home(NUUK_HOME, '2009-01-15')],
      custody: [
        { role: '0003', from: '2009-01-15' },
        { role: '0004', from: '2009-01-15' },
      ],
    },
    {
      key: 'joergen',
      koen: 'M',
      born: '1947-11-23',
      birthplace: '7003',
      occupation: 'Pensionist',
      names: [{ first: 'Jørgen', last: 'Kjærulff' }],
      life: [
        home('Tågehornsvej 4, 1. mf', '1992-03-01'),
        home('Sneglehusgangen 5, 1.', '2002-12-01'),
        abroad('5164', '2010-10-01', ['Calle del Olivo 21', 'E-29640 Fuengirola', 'Spanien']),
      ],
      contact: { lines: ['c/o Mette Kjærulff', 'Tågehornsvej 4, st. th', '2100 København Ø'], from: '2018-09-01' },
      election: { code: '0001', right: '2010-10-15', from: '2010-10-01', deleteOn: '2014-10-01' },
    },
    {
      key: 'lis',
      koen: 'K',
      born: '1950-02-09',
      birthplace: '7774',
      names: [
        { first: 'Lis', last: 'Abildtrup' },
        { first: 'Lis', last: 'Kjærulff', from: '1973-04-28' },
      ],
      life: [
        home('Tågehornsvej 4, 1. mf', '1992-03-01'),
        home('Sneglehusgangen 5, 1.', '2002-12-01'),
        abroad('5164', '2010-10-01', ['Calle del Olivo 21', 'E-29640 Fuengirola', 'Spanien']),
      ],
    },
    {
      key: 'mette',
      koen: 'K',
      born: '1976-06-17',
      birthplace: '7003',
      mother: 'lis',
      father: 'joergen',
      names: [
        { first: 'Mette', last: 'Kærulf', from: '1976-06-17', mark: 'A' },
        { first: 'Mette', last: 'Kjærulff' },
        { first: 'Mette', last: 'Miller', from: '2009-05-30' },
        { first: 'Mette', last: 'Miler', from: '2009-05-30', mark: 'K' },
        { first: 'Mette', last: 'Kjærulff', from: '2018-01-12' },
      ],
      life: [
        home('Tågehornsvej 4, 1. mf', '1992-03-01'),
        abroad('5390', '2007-08-01', ['118 Larkspur Lane', 'Portland OR 97201', 'USA']),
        home('Tågehornsvej 4, st. th', '2018-08-01'),
      ],
      correctedHomes: [{ address: 'Tågehornsvej 4, st. tv', at: '2018-08-01', mark: 'K' }],
      events: [['A04', '201808061013']],
    },
    {
      key: 'noah',
      koen: 'M',
      born: '2010-03-09',
      birthplace: '5390',
      mother: 'mette',
      father: { name: 'Miller,Robert', born: '1974-09-02' },
      names: [{ first: 'Noah', middle: 'Kjærulff', last: 'Miller' }],
      citizenship: [['5390'], ['5100', '2018-11-05']],
      church: [['U', '2018-08-01']],
      life: [abroad('5390'), home('Tågehornsvej 4, st. th', '2018-08-01')],
      custody: [{ role: '0003', from: '2018-08-01' }],
    },
    {
      key: 'christian',
      koen: 'M',
      born: '1985-10-30',
      birthplace: '8114',
      occupation: 'Geolog',
      names: [{ first: 'Christian', last: 'Rønnow' }],
      life: [
        home('Sneglehusgangen 5, st.', '2011-05-01'),
        home('Ny Ibsens Allé 101', '2015-06-15'),
        abroad('5502', '2015-09-20', ['7 Wattle Grove', 'Perth WA 6107', 'Australien']),
      ],
      protections: [['0002', '2012-01-10']],
    },
  ],
  unions: [
    { kind: 'G', of: ['aqqaluk', 'naja'], from: '2002-05-25' },
    { kind: 'G', of: ['joergen', 'lis'], from: '1973-04-28' },
    {
      kind: 'G',
      of: ['mette', { name: 'Miller,Robert', born: '1974-09-02' }],
      from: '2009-05-30',
      dissolved: '2017-11-20',
    },
  ],
};
