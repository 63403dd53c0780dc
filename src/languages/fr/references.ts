import { inOrder, type ReferenceDate, type References } from '../references.ts';

const date = ({ year, month, day }: ReferenceDate): string => inOrder(dayAndMonth(month, day), year);

const dayAndMonth = (month?: string, day?: number): string | undefined =>
  month && inOrder(day === 1 ? '1er' : day, month);

const innerQuotes = (title: string): string => title.replace(/«\s?/gu, '“').replace(/\s?»/gu, '”');

export const references: References = {
  apa: {
    noDate: 's. d.',
    untitled: '[Article sans titre]',
    date: ({ year, month, day }) =>
      month === undefined ? `${year}` : `${year}, ${dayAndMonth(month, day)!}`,
  },
  chicago: {
    noDate: 's. d.',
    untitled: 'Article sans titre',
    date,
    modified: (when) => `Dernière modification le ${when}`,
    quoted: (title) => `«\u202f${innerQuotes(title)}\u202f».`,
  },
  iso690: {
    noDate: '[s. d.]',
    untitled: '[Sans titre]',
    date,
    online: '[en ligne]',
    from: 'Disponible à l’adresse\u00a0: ',
  },
  circa: 'vers ',
  version: (hash) => `Version ${hash}`,
};
