/**
 * What the search in the page looks for. Runs at build time and in the browser, so it knows neither.
 */

/** An event as the search knows it. */
export interface Indexed {
  slug: string;
  title: string;
  when: string;
  /** What the filters choose by, each `name=value`: `kind=coup`, `party=mali`. */
  marks: string[];
  /** First and last day on which it may have taken place; '' where open. */
  from: string;
  to: string;
  /** Every word it can be found by, folded, each once. */
  words: string;
}

export interface Query {
  words: string[];
  marks: string[];
  from: string;
  to: string;
}

/** Fields that choose by days, by words, or that choose nothing; any other field of the form is a mark. */
const NO_MARKS = new Set(['q', 'from', 'to', 'order']);

/** Case, accents and typographic variants set aside: « Élysée » and "elysee" are one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ]/g, "'");
}

/** The words of a text, folded, each once, in the order of their first use. */
export function wordsIn(text: string): string[] {
  return [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** The query that a form or an address states. */
export function queryOf(params: URLSearchParams): Query {
  const marks = [...params].filter(([name, value]) => !NO_MARKS.has(name) && value !== '');
  return {
    words: wordsIn(params.get('q') ?? ''),
    marks: marks.map(([name, value]) => `${name}=${value}`),
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
  };
}

/** Whether the query leaves anything out. */
export function isEmpty({ words, marks, from, to }: Query): boolean {
  return words.length === 0 && marks.length === 0 && from === '' && to === '';
}

/** Whether an event has every mark, begins a word of its own with every word, and may lie in the period. */
export function matches(query: Query, event: Indexed): boolean {
  return (
    query.marks.every((mark) => event.marks.includes(mark)) &&
    (query.from === '' || event.to === '' || event.to >= query.from) &&
    (query.to === '' || event.from === '' || event.from <= query.to) &&
    query.words.every((word) => ` ${event.words}`.includes(` ${word}`))
  );
}
