/** An event made by hand as another program gives it: every value a text, under any name. */
export interface Row {
  /** Line of the file, or the file itself. */
  where: string;
  cells: Record<string, string>;
}

/** The cells of a row, each to be taken by any of the names that its value may have. */
export interface Cells {
  /** What stands under the first of these names that holds something; '' where none does. */
  take: (...names: string[]) => string;
  /** The same without taking it. */
  see: (name: string) => string;
  /** Names, as they were written, of all that holds something and was not taken. */
  left: () => string[];
}

/** Names count in small letters without marks: "End Year" and "end_year" are `endyear`. */
export function readCells({ cells }: Row): Cells {
  const known = new Map(
    Object.entries(cells).map(
      ([name, value]) => [key(name), { name, value: unguarded(value.trim()) }] as const,
    ),
  );
  const isOurs = SIGNS_OF_OURS.every((name) => known.has(name));
  const taken = new Set<string>();
  // The address of the event in the chronology it came from is no source of it.
  const see = (name: string): string => (isOurs && name === 'url' ? '' : (known.get(name)?.value ?? ''));
  return {
    see,
    take: (...names) => {
      const name = names.find((one) => see(one) !== '');
      if (name !== undefined) taken.add(name);
      return name === undefined ? '' : see(name);
    },
    left: () =>
      [...known]
        .filter(
          ([name, { value }]) => value !== '' && !taken.has(name) && !(isOurs && FOLLOWS.includes(name)),
        )
        .map(([, { name }]) => name),
  };
}

/** Columns that our own table has, and hardly another. */
const SIGNS_OF_OURS = ['datebasis', 'precision'];

/** What in our own table follows from other columns, or tells of the days of the site it came from. */
const FOLLOWS = [
  ...['earliest', 'latest', 'precision', 'datebasis', 'plover'],
  ...['articles', 'independentsources', 'published', 'changed'],
];

/** Tables put an apostrophe before what a spreadsheet would run. */
const unguarded = (value: string): string => value.replace(/^'(?=[=+\-@])/u, '');

const key = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');
