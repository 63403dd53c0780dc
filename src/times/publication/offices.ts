import { languages } from '../../languages/index.ts';
import type { Actor, Article, Lang, Office } from '../../model.ts';
import { fold } from '../../text/index.ts';
import type { Bound } from './bounds.ts';

/**
 * Who is named with an office holds it: publication lies within the term. Only people under their
 * full names, with words of the office's title close by, and not as former or future holders.
 */
export function boundsByOffices(article: Article, actors: Actor[]): Bound[] {
  const text = fold(article.text);
  const people = actors.filter(({ kind, offices }) => kind === 'person' && offices.length > 0);
  return people.flatMap((person) => boundsOf(person, text, article.lang));
}

function boundsOf(person: Actor, text: string, lang: Lang): Bound[] {
  const names = [
    ...new Set([person.name[lang], ...person.aliases[lang].map((alias) => alias.text)].map(fold)),
  ];
  const spots = names.filter((name) => name.includes(' ')).flatMap((name) => occurrences(text, name));
  return spots.flatMap(({ before, after }) => termOf(person, { before, after, lang }));
}

interface Spot {
  before: string;
  after: string;
}

/** Title words are looked for this far before and after a name. */
const BEFORE = 60;
const AFTER = 50;
/** Enough for one article; keeps a hostile repetition cheap. */
const MOST_SPOTS = 20;

function occurrences(text: string, name: string): Spot[] {
  const spots: Spot[] = [];
  for (
    let at = text.indexOf(name);
    at !== -1 && spots.length < MOST_SPOTS;
    at = text.indexOf(name, at + name.length)
  ) {
    const before =
      text
        .slice(Math.max(0, at - BEFORE), at)
        .split(/[.!?;:"]/)
        .at(-1) ?? '';
    const rest = text.slice(at + name.length, at + name.length + AFTER);
    spots.push({ before, after: /^\s*,/.test(rest) ? (rest.split(/[.!?;:"]/)[0] ?? '') : '' });
  }
  return spots;
}

function termOf(person: Actor, context: Spot & { lang: Lang }): Bound[] {
  const words = new Set(`${context.before} ${context.after}`.match(/\p{L}+/gu));
  const { formerly } = languages[context.lang].times.publication;
  if (formerly.some((word) => words.has(fold(word)))) return [];
  const rated = person.offices.map((office) => ({
    office,
    shared: sharedWords(office, words, context.lang),
  }));
  const most = Math.max(...rated.map(({ shared }) => shared));
  const held = rated.filter(({ shared }) => shared === most && shared > 0).map(({ office }) => office);
  return held.length === 0 ? [] : [term(person, held, context.lang)];
}

function sharedWords({ title }: Office, words: Set<string>, lang: Lang): number {
  return (fold(title[lang]).match(/\p{L}{4,}/gu) ?? []).filter((word) => words.has(word)).length;
}

/** From the first day of the earliest to the last day of the latest of these offices. */
function term(person: Actor, offices: Office[], lang: Lang): Bound {
  const from = offices.every((office) => office.from)
    ? offices.map((office) => office.from!).sort()[0]
    : undefined;
  const to = offices.every((office) => office.to)
    ? offices
        .map((office) => office.to!)
        .sort()
        .at(-1)
    : undefined;
  return {
    constraint: 'office-term',
    text: `${offices[0]!.title[lang]} ${person.name[lang]}`,
    edtf: `${from ?? '..'}/${to ?? '..'}`,
    ...(from ? { earliest: from } : {}),
    ...(to ? { latest: to } : {}),
  };
}
