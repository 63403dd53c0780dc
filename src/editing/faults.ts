import type { Content, Fault } from '../content/index.ts';
import type { Chronology, Ledger } from '../model.ts';
import { farDates } from './far-dates.ts';
import { twinsAmong } from './duplicates.ts';
import { misspelledNames } from './names.ts';
import { officeDoubts } from './offices.ts';

/** A content folder with the chronology it tells and the ledger as it would be written. */
export interface Told {
  content: Content;
  chronology: Chronology;
  ledger: Ledger;
}

/**
 * What is wrong with content that can be read and told: quotations that are not in their article, published
 * sentences that are gone, articles that are there twice, offices that do not fit the day, misspelled names.
 */
export function contentFaults(told: Told): Fault[] {
  return [
    ...misquotations(told.chronology),
    ...lostSentences(told),
    ...duplicates(told),
    ...wrongDays(told.chronology),
    ...told.chronology.articles.flatMap(farDates),
    ...officeDoubts(told.chronology),
    ...misspelledNames(told.chronology),
  ];
}

/** Every quotation is looked for again in the text of its article. */
function misquotations({ events, articles }: Chronology): Fault[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  return events.flatMap(({ slug, claims }) =>
    claims.flatMap(({ article: id, exact, selectors: { position } }): Fault[] => {
      const article = known.get(id);
      if (article?.text.slice(position.start, position.end) === exact) return [];
      const message = `the event "${slug}" quotes words that are not at their place in it: "${exact.slice(0, 60)}"`;
      const file = article?.file ?? id;
      return [{ file, message, cure: 'report this; it is a fault of the program', level: 'error' }];
    }),
  );
}

/** Sentences that were published as evidence and are found no more, by event and article. */
function lostSentences({ content, ledger, chronology }: Told): Fault[] {
  const now = new Set(ledger.events.flatMap(({ mentions }) => mentions));
  const live = new Set(chronology.events.map(({ id }) => id));
  const files = new Map(content.articles.map(({ id, file }) => [id, file]));
  return content.ledger.events
    .filter(({ became }) => became === undefined)
    .flatMap(({ id, slug, mentions }): Fault[] => {
      const lost = mentions.filter((mention) => !now.has(mention) || !live.has(id));
      if (lost.length === 0 || isHidden(content, id, slug)) return [];
      const from = [...new Set(lost.map((mention) => mention.slice(0, mention.lastIndexOf('/'))))];
      const message = live.has(id)
        ? `${lost.length} of ${mentions.length} published quotations of "${slug}" are found no more`
        : `"${slug}" was published and would be gone: its words are found no more`;
      const where = from.map((article) => files.get(article) ?? `${article} (there is no such article now)`);
      const cure = `restore the words in ${where.join(', ')}, or build to let the page say so`;
      return [{ file: `${content.dir}/ledger.json`, message, cure, level: 'warning' }];
    });
}

function isHidden({ decisions }: Content, id: string, slug: string): boolean {
  return decisions.some(
    ({ event, hide, same, noEvent }) =>
      ((hide ?? same) && [event, ...(same ?? [])].some((name) => name === id || name === slug)) ||
      noEvent === id ||
      noEvent === slug,
  );
}

function duplicates({ content, chronology }: Told): Fault[] {
  const copies = new Map(
    chronology.articles.flatMap(({ id, copyOf }) => (copyOf === undefined ? [] : [[id, copyOf] as const])),
  );
  return twinsAmong(content.articles, copies).map(({ file, twin }) => {
    const cure =
      twin.how === 'near copy'
        ? 'keep both if both were published; they count as one source'
        : 'remove one of the two';
    return { file, message: `repeats ${twin.file} (${twin.how})`, cure, level: 'warning' };
  });
}

/** Articles whose stated day contradicts their own text, and those without any rules for their language. */
function wrongDays({ articles }: Chronology): Fault[] {
  return articles.flatMap(({ file, published, foreign }): Fault[] => {
    const faults: Fault[] = [];
    if (published.warning !== undefined)
      faults.push({
        file,
        line: 1,
        message: published.warning,
        cure: 'correct "published:" or leave it out',
        level: 'warning',
      });
    if (foreign !== undefined)
      faults.push({
        file,
        message: `there are no rules for its language (${foreign}); nothing was read from it`,
        cure: 'write "language:" if the text is in English or French',
        level: 'warning',
      });
    return faults;
  });
}
