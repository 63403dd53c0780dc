import { inOrder, stop, type References } from '../references.ts';

const innerQuotes = (title: string): string => title.replace(/[“«]\s?/gu, '‘').replace(/\s?[”»]/gu, '’');

export const references: References = {
  apa: {
    noDate: 'n.d.',
    untitled: '[Untitled article]',
    date: ({ year, month, day }) => (month === undefined ? `${year}` : `${year}, ${inOrder(month, day)}`),
  },
  chicago: {
    noDate: 'n.d.',
    untitled: 'Untitled article',
    date: ({ year, month, day }) =>
      day === undefined ? inOrder(month, year) : `${inOrder(month, day)}, ${year}`,
    modified: (date) => `Last modified ${date}`,
    quoted: (title) => `“${stop(innerQuotes(title))}”`,
  },
  iso690: {
    noDate: '[no date]',
    untitled: '[Untitled]',
    date: ({ year, month, day }) => inOrder(day, month, year),
    online: '[online]',
    from: 'Available from: ',
  },
  circa: 'ca. ',
  version: (hash) => `Version ${hash}`,
};
