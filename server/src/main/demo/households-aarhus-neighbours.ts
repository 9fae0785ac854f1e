import { abroad, type Households, home } from './person-description.ts';

const AARHUS = '8114';
const IBSENS = 'Komm.kapt.Ibsens All 12, 3.';

/** The neighbours of the Thorsager family: a tenant in a basement, a man under guardianship, a family from abroad. All invented. */
export const AARHUS_NEIGHBOURS: Households = {
  persons: [
    {
      key: 'kenneth',
      koen: 'M',
      born: '1984-07-14',
      birthplace: '8364',
      occupation: 'Chauffør',
      names: [
        { first: 'Kenneth', last: 'Brun', from: '1984-07-14', mark: 'A' },
        { first: 'Kenneth', last: 'Bruun' },
        { first: 'Kenneth Aske', last: 'Bruun', from: '2009-05-06' },
        { first: 'Kenneth', last: 'Bruun', from: '2013-03-18' },
      ],
      life: [
        home('Rimfrostvej 7', '2008-03-01'),
        home('Tågehornsvej 4, 2. tv', '2012-01-15'),
        home('Sneglehusgangen 5, st.', '2014-06-01'),
        home(`${IBSENS} 12`, '2016-02-01', 'c/o Munkholm'),
        home('Ny Ibsens Allé 2, kl.', '2020-05-01'),
      ],
      correctedHomes: [{ address: 'Rimfrostvej 8', at: '2008-02-15', mark: 'A' }],
      creditWarning: '2024-02-12',
      orderToMove: { from: '2025-11-20', text: 'Kælderen må ikke bebos, flyt inden 1/3' },
    },
    {
      key: 'ole',
      koen: 'M',
      born: '1958-10-01',
      birthplace: AARHUS,
      names: [{ first: 'Ole', last: 'Munkholm' }],
      life: [home(`${IBSENS} 12`, '2001-01-15')],
      guardian: {
        from: '2006-11-01',
        by: { name: 'Advokat Tove Rosenlund', lines: ['Værgekontoret', 'Tågehornsvej 6C', '2100 København Ø'] },
      },
      municipal: { type: '3', code: 'N', from: '2002-05-01', remark: 'Pension tilkendt' },
    },
    {
      key: 'samir',
      koen: 'M',
      born: '1979-08-18*',
      birthplace: '5486',
      occupation: 'Ingeniør',
      names: [{ first: 'Samir', last: 'Rahimi', firstMark: '=' }],
      mother: { name: 'Rahimi,Fatima', born: '195800000000*' },
      citizenship: [['5486', '2015-10-01*']],
      church: [['U', '2015-10-01']],
      life: [abroad('5486'), home('Ny Ibsens Allé 101', '2015-10-01')],
    },
    {
      key: 'layla',
      koen: 'K',
      born: '1983-03-03*',
      birthplace: '5486',
      names: [{ first: 'Layla', last: 'Rahimi', firstMark: '*' }],
      citizenship: [['5486', '2016-04-01*']],
      church: [['U', '2016-04-01']],
      life: [abroad('5486'), home('Ny Ibsens Allé 101', '2016-04-01')],
    },
    {
      key: 'nadia',
      koen: 'K',
      born: '2006-05-20',
      birthplace: '5486',
      mother: 'layla',
      father: 'samir',
      names: [{ first: 'Nadia', last: 'Rahimi' }],
      citizenship: [
        ['5486', '2016-04-01'],
        ['5100', '2023-06-20'],
      ],
      church: [['U', '2016-04-01']],
      life: [abroad('5486'), home('Ny Ibsens Allé 101', '2016-04-01')],
    },
    {
      key: 'adam',
      koen: 'M',
      born: '2016-12-13',
      birthplace: AARHUS,
      mother: 'layla',
      father: 'samir',
      names: [{ first: 'Adam', last: 'Rahimi' }],
      citizenship: [['5486']],
      church: [['U']],
      life: [home('Ny Ibsens Allé 101', '2016-12-13')],
      custody: [
        { role: '0003', from: '2016-12-13' },
        { role: '0004', from: '2016-12-13' },
      ],
    },
  ],
  unions: [{ kind: 'G', of: ['samir', 'layla'], from: '200400000000*' }],
};
