import { dead, type Households, home, missing } from './person-description.ts';

const AARHUS = '8114';
const IBSENS = 'Komm.kapt.Ibsens All 12, 3.';

/** The Thorsager family on the two roads named after Ibsen. All invented. */
export const AARHUS_HOUSEHOLDS: Households = {
  persons: [
    {
      key: 'svend',
      koen: 'M',
      born: '1935-04-11',
      birthplace: AARHUS,
      occupation: 'Havnearbejder',
      names: [{ first: 'Svend Aage', last: 'Thorsager' }],
      life: [home(`${IBSENS} 2`, '1990-06-01'), dead('2003-08-30')],
    },
    {
      key: 'ruth',
      koen: 'K',
      born: '1939-12-29',
      birthplace: AARHUS,
      names: [
        { first: 'Ruth', last: 'Stenbæk' },
        { first: 'Ruth', last: 'Thorsager', from: '1961-09-23' },
      ],
      life: [home(`${IBSENS} 2`, '1990-06-01'), dead('2021-01-17*')],
      contact: { lines: ['Boet efter Ruth Thorsager', `${IBSENS} 2`, '8000 Aarhus C'], from: '2021-01-20' },
    },
    {
      key: 'michael',
      koen: 'M',
      born: '1963-10-16',
      birthplace: AARHUS,
      mother: 'ruth',
      father: 'svend',
      names: [{ first: 'Michael', last: 'Thorsager' }],
      life: [home(`${IBSENS} 1`, '1990-07-01'), home(`${IBSENS} 2`, '2003-10-01')],
    },
    {
      key: 'susanne',
      koen: 'K',
      born: '1965-08-08',
      birthplace: '7003',
      occupation: 'Fysioterapeut',
      names: [
        { first: 'Susanne', last: 'Kragelund' },
        { first: 'Susanne', middle: 'Kragelund', last: 'Thorsager', from: '1990-06-09' },
      ],
      life: [
        home(`${IBSENS} 1`, '1990-07-01'),
        home(`${IBSENS} 2`, '2003-10-01'),
        home(`${IBSENS} 1`, '2025-06-15', 'c/o Ahlmann'),
      ],
    },
    {
      key: 'nikolaj',
      koen: 'M',
      born: '1992-01-29',
      birthplace: AARHUS,
      mother: 'susanne',
      father: 'michael',
      names: [{ first: 'Nikolaj', last: 'Thorsager' }],
      life: [
        home(`${IBSENS} 1`, '1992-01-29'),
        home(`${IBSENS} 2`, '2003-10-01'),
        home('Ny Ibsens Allé 2, kl.', '2015-08-01'),
        missing('2017-04-03*'),
      ],
    },
    {
      key: 'katrine',
      koen: 'K',
      born: '1996-06-30',
      birthplace: AARHUS,
      mother: 'susanne',
      father: 'michael',
      names: [{ first: 'Katrine', last: 'Thorsager' }],
      life: [
        home(`${IBSENS} 1`, '1996-06-30'),
        home(`${IBSENS} 2`, '2003-10-01'),
        home('Ny Ibsens Allé 2, st.', '2019-11-01'),
      ],
      protections: [['0001', '2025-09-01']],
    },
    {
      key: 'rasmus',
      koen: 'M',
      born: '1994-02-22',
      birthplace: '7781',
      names: [{ first: 'Rasmus', last: 'Vinther' }],
      life: [home('Ny Ibsens Allé 2, st.', '2019-11-01')],
    },
    {
      key: 'asger',
      koen: 'M',
      born: '2024-04-04',
      birthplace: AARHUS,
      mother: 'katrine',
      father: 'rasmus',
      names: [{ first: 'Asger', middle: 'Thorsager', last: 'Vinther' }],
      church: [['A']],
      life: [home('Ny Ibsens Allé 2, st.', '2024-04-04')],
      protections: [['0001', '2025-09-01']],
      custody: [
        { role: '0003', from: '2024-04-04' },
        { role: '0004', from: '2024-04-04' },
      ],
    },
  ],
  unions: [
    { kind: 'G', of: ['svend', 'ruth'], from: '1961-09-23' },
    { kind: 'G', of: ['michael', 'susanne'], from: '1990-06-09', separated: '2025-06-01' },
    { kind: 'G', of: ['rasmus', 'katrine'], from: '2022-09-03' },
  ],
};
