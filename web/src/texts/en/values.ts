import type { values as danish } from '../da/values.ts';

/** Texts of how numbers and times are written, in English. */
export const values: typeof danish = {
  number: {
    show: 'Show',
    hide: 'Hide',
    copy: 'Copy',
    copied: 'Copied',
    showOf: (whose) => `Show the whole personnummer: ${whose}`,
    hideOf: (whose) => `Hide the last four digits: ${whose}`,
    copyOf: (whose) => `Copy the whole personnummer: ${whose}`,
  },
  time: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    month: (month, year) => `${month} ${year}`,
    day: (day, month, year) => `${day} ${month} ${year}`,
    minute: (day, hour, minute) => `${day} at ${hour}:${minute}`,
    hour: (day, from, to) => `${day} between ${from} and ${to} o'clock`,
    uncertain: 'uncertain',
    from: (time) => `from ${time}`,
    until: (time) => `until ${time}`,
    since: (time) => `since ${time}`,
    age: (years) => `age ${years}`,
  },
};
