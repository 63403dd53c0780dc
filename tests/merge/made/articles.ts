import { DateTime } from 'luxon';
import type { Lang, RawArticle } from '../../../src/model.ts';
import { dice } from './dice.ts';
import { FILLERS, SENTENCES } from './sentences.ts';
import { type Planted, planted } from './world.ts';

/** An article made up from planted events, with the event that each of its sentences tells. */
export interface Made {
  article: RawArticle;
  told: { event: string; sentence: string }[];
}

type Roll = (sides: number) => number;

/** As many articles, the same each time: two languages, six papers, one in six a copy of an agency's text. */
export function madeArticles(count: number): Made[] {
  const roll = dice(2024);
  const made: Made[] = [];
  for (let index = 0; index < count; index++) {
    const original = index % 6 === 5 ? made[roll(made.length)]! : undefined;
    made.push(original ? copyOf(original, index) : articleOf(index, roll));
  }
  return made;
}

const PAPERS = [
  'Strait Herald',
  'Northern Post',
  'Le Quai',
  'La Dépêche du Détroit',
  'Harbour Times',
  'Estia Today',
];

function articleOf(index: number, roll: Roll): Made {
  const lang: Lang = roll(2) === 0 ? 'en' : 'fr';
  const events = draw(3 + roll(3), roll).sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1,
  );
  const newest = events.filter(({ kind }) => kind !== 'plan').at(-1)!;
  const published = DateTime.fromISO(newest.day).plus({ days: roll(6) });
  const told = events.map((event) => ({
    event: event.id,
    sentence: sentenceOf(event, lang, { published, roll }),
  }));
  const sentences = told.flatMap(({ sentence }, at) =>
    at % 2 === 0 ? [sentence, FILLERS[lang][roll(3)]!] : [sentence],
  );
  return { article: raw(index, lang, { published, text: `${sentences.join(' ')}\n` }), told };
}

/** Different events; an article tells each once. */
function draw(count: number, roll: Roll): Planted[] {
  const left = [...planted];
  return Array.from({ length: count }, () => left.splice(roll(left.length), 1)[0]!);
}

function raw(
  index: number,
  lang: Lang,
  { published, text }: { published: DateTime; text: string },
): RawArticle {
  const id = `made-${String(index).padStart(2, '0')}`;
  const source = {
    published: published.toISODate()!,
    publisher: PAPERS[index % 6]!,
    headline: `Paper ${index}`,
    retelling: false,
  };
  return { id, file: `${id}.txt`, text, lang, source };
}

/** Another paper prints the same text a day later. */
function copyOf({ article, told }: Made, index: number): Made {
  const published = DateTime.fromISO(article.source.published!).plus({ days: 1 });
  const copy = raw(index, article.lang!, { published, text: article.text });
  // Relative days would mean others a day later: a copy keeps the day of what it copies.
  return { article: { ...copy, source: { ...copy.source, published: article.source.published! } }, told };
}

interface Teller {
  published: DateTime;
  roll: Roll;
}

function sentenceOf(event: Planted, lang: Lang, { published, roll }: Teller): string {
  const template = SENTENCES[event.kind][lang][roll(2)]!;
  const number = event.number && String(event.number[roll(5) === 0 ? 1 : 0]);
  const words = {
    ...event.words[lang],
    n: number ?? '',
    on: dateIn(lang, DateTime.fromISO(event.day), { published, roll }),
  };
  const filled = template.replace(
    /\{(\w+)\}/gu,
    (_, name: string) => (words as Record<string, string>)[name] ?? '',
  );
  return filled.replace(/^./u, (first) => first.toUpperCase());
}

/** By weekday where it was this week, else by day, now and then by month only. */
function dateIn(lang: Lang, day: DateTime, { published, roll }: Teller): string {
  const said = day.setLocale(lang);
  const days = published.diff(day, 'days').days;
  if (days >= 0 && days < 6 && roll(2) === 0)
    return lang === 'en' ? ` on ${said.toFormat('cccc')}` : ` ${said.toFormat('cccc')}`;
  if (roll(4) === 0) return `${lang === 'en' ? ' in' : ' en'} ${said.toFormat('LLLL yyyy')}`;
  return lang === 'en' ? ` on ${said.toFormat('d LLLL yyyy')}` : ` le ${said.toFormat('d LLLL yyyy')}`;
}
