import { prepareArticle } from '../src/articles/index.ts';
import type { Knowledge, Lang, Published } from '../src/model.ts';
import { dateArticle, recogniseTimes } from '../src/times/index.ts';

export interface Undated {
  /** The true day. */
  day: string;
  /** Do the words of the text leave only this day? */
  isForced: boolean;
  /** Its first words. */
  start: string;
  published: Published;
}

const NOTHING_KNOWN: Knowledge = { actors: [], types: [], things: [] };

/**
 * The articles of a file, dated by their text alone. `== yyyy-mm-dd` opens an article and gives its true
 * day; "forced" behind it says that the text leaves no other.
 */
export function undatedIn(content: string, lang: Lang): Undated[] {
  return content
    .split(/^== /mu)
    .slice(1)
    .map((part) => {
      const [head, ...lines] = part.split('\n');
      const text = `${lines.join('\n').trim()}\n`;
      const [day, forced] = head!.split(' ');
      return {
        day: day!,
        isForced: forced === 'forced',
        start: text.slice(0, 40),
        published: dated(text, lang),
      };
    });
}

function dated(text: string, lang: Lang): Published {
  const article = prepareArticle({
    id: 'undated',
    file: 'article.txt',
    text,
    lang,
    source: { retelling: false },
  });
  return dateArticle(article, recogniseTimes(article), NOTHING_KNOWN);
}

/** How many intervals hold the true day, how many single days are given, right, and given where forced. */
export function describeUndated(articles: Undated[]): string {
  const held = articles.filter(
    ({ day, published: { earliest, latest } }) => (earliest ?? day) <= day && day <= (latest ?? day),
  );
  const single = articles.filter(({ published: { earliest, latest } }) => earliest && earliest === latest);
  const forced = articles.filter(({ isForced }) => isForced);
  return [
    `holds the true day ${held.length} of ${articles.length}`,
    `single day given ${single.length}, right ${single.filter((one) => held.includes(one)).length}`,
    `forced by the text ${forced.length}, given ${forced.filter((one) => single.includes(one)).length}`,
    `bounded on both sides ${articles.filter(({ published }) => published.earliest && published.latest).length}`,
  ].join('; ');
}
