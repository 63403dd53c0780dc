import { dateInWords } from '../../chronology/index.ts';
import { languages } from '../../languages/index.ts';
import type { ArticlePage, Chronology, Claim, TimeExpression } from '../../model.ts';
import { entryFor } from '../actor-text.ts';
import { placeOf } from '../lines.ts';
import { decision, evidenceOf, type Doubt } from './doubt.ts';

/** Names in fewer places than this are not worth an entry yet. */
const OFTEN = 2;

/** Articles without a day of their own; the first to settle, for all their events are dated from it. */
export function undatedArticles({ articles }: Chronology): Doubt[] {
  return articles
    .filter(({ source, foreign }) => source.published === undefined && foreign === undefined)
    .map((article) => ({
      ...doubtOn(article, 'undated-article', 95),
      why: `No day of publication is stated, ${boundOf(article)}. ${article.used.length === 1 ? 'One sentence of evidence is' : `${article.used.length} sentences of evidence are`} dated from it.`,
      evidence: article.published.working.flatMap((step) =>
        'text' in step && step.text !== undefined ? [{ where: article.file, exact: step.text }] : [],
      ),
      answers: fieldAnswers(article, 'published', article.published.edtf),
    }));
}

function boundOf({ published }: ArticlePage): string {
  const { earliest, latest, basis } = published;
  if (earliest === null && latest === null) return 'and nothing in the text bounds it';
  return `from the text it is ${dateInWords(published, 'en')} (${languages.en.titles.explain.known[basis]})`;
}

/** Articles whose reader cannot go to the original. */
export function missingAddresses({ articles }: Chronology): Doubt[] {
  return articles
    .filter(({ source }) => source.url === undefined)
    .map((article) => ({
      ...doubtOn(article, 'missing-address', 25),
      why: 'It has no address, so that a reader cannot go to the original.',
      evidence: [],
      answers: fieldAnswers(article, 'url', 'https://'),
    }));
}

/** Addresses that did not answer, with what they said, by article id. */
export function deadAddresses({ articles }: Chronology, dead: Map<string, string>): Doubt[] {
  return articles
    .filter(({ id }) => dead.has(id))
    .map((article) => ({
      ...doubtOn(article, 'dead-address', 45),
      why: `Its address does not answer (${dead.get(article.id)!}): ${article.source.url!}`,
      evidence: [],
      answers: fieldAnswers(article, 'url', `https://web.archive.org/web/${article.source.url!}`),
    }));
}

/** A saved page has no front matter to write into. */
function fieldAnswers(
  { file, textLine }: ArticlePage,
  field: 'published' | 'url',
  value: string,
): Doubt['answers'] {
  if (textLine === undefined) return [];
  return [{ choice: 'edit', change: { form: 'field', file, field, value, ask: 'value' } }];
}

function doubtOn({ id, file, source }: ArticlePage, kind: Doubt['kind'], weight: number) {
  return { kind, weight, about: `${source.headline ?? id} (${file})`, on: { article: id } };
}

/** Sentences with a date from which no event was read. */
export function datesWithoutEvent({ articles }: Chronology, times: Map<string, TimeExpression[]>): Doubt[] {
  return articles.flatMap((article) =>
    article.uncovered.flatMap(({ start, end, why }): Doubt[] => {
      const time = times
        .get(article.id)
        ?.find(
          (one) => start <= one.start && one.end <= end && one.type === 'DATE' && /^\d{4}/u.test(one.edtf),
        );
      if (!time) return [];
      const title = { en: opening(article.text.slice(start, end)).replace(/[.,;:]$/u, '') };
      const fields = { date: time.edtf, type: 'statement', title };
      return [
        {
          ...doubtOn(article, 'date-without-event', 35),
          why: `It names a day (“${time.text}”, ${time.edtf}), but no event was read from it: ${languages.en.words.article.uncovered[why]}. If it tells one, make it by hand with a type and a title; if it tells none, say so.`,
          evidence: [{ where: placeOf(article, start), exact: article.text.slice(start, end) }],
          answers: [
            decision('edit', fields, 'title'),
            decision('no-event', { 'no-event': opening(article.text.slice(start, end)) }),
          ],
        },
      ];
    }),
  );
}

/** The first words of a sentence, as many as tell it from others. */
const opening = (sentence: string): string =>
  sentence.replace(/\s+/gu, ' ').trim().split(' ').slice(0, 15).join(' ');

/** Names that stand in a role in several sentences and that `actors.yml` lacks. */
export function unknownNames(chronology: Chronology, actorsFile: string): Doubt[] {
  const claims = new Map<string, Claim>(
    chronology.events.flatMap((event) => event.claims.map((claim) => [claim.id, claim] as const)),
  );
  return chronology.unknownNames
    .filter(({ mentions }) => mentions.length >= OFTEN)
    .map(({ name, mentions }) => {
      const change = { form: 'actor' as const, file: actorsFile, entry: entryFor(name, chronology.actors) };
      return {
        kind: 'unknown-name',
        weight: 58 + Math.min(9, mentions.length),
        about: name,
        why: `Takes part in events in ${mentions.length} sentences, and is not listed in actors.yml.`,
        on: { name },
        evidence: evidenceOf(mentions.map((one) => claims.get(one)!).filter(Boolean), chronology),
        answers: [{ choice: 'edit', change: { ...change, ask: 'kind' as const } }],
      };
    });
}
