import { mainReasons, reasonInWords } from '../../chronology/index.ts';
import { groupBy } from '../../group-by.ts';
import type { Reason } from '../../languages/titles.ts';
import type { Disagreement, EventRecord, SourceCount } from '../../model.ts';
import { dateInWords } from '../../chronology/index.ts';
import { nameOf, type Desk } from './desk.ts';
import { lineOf } from './entry.ts';
import type { Noted } from './event-aside.ts';
import { fieldNamed } from './marks.ts';
import { citationOf, type Citation, type Quotation, type QuotedArticle, type Ref } from './quote.ts';

/** What the sources say differently, with who says which. */
export interface DisagreementView {
  heading: string;
  rows: { label: string; chosen: boolean; by: { name: string; refs: Ref[] }[] }[];
}

/** Why several passages are taken for one event. */
export interface MergedView {
  summary: string;
  reasons: string[];
}

/** An event that is like it and was kept apart, and why. */
export type ApartView = Noted & { reasons: string[] };

/** How many of several articles tell it independently, and which of them count as one. */
export interface CountView {
  summary: string;
  notes: string[];
}

export function disagreementsOf(
  desk: Desk,
  event: EventRecord,
  sources: QuotedArticle[],
): DisagreementView[] {
  const quotations = sources.flatMap(({ citation, quotations: all }) =>
    all.map((one) => ({ citation, ...one })),
  );
  return event.disagreements.map((one) => ({
    heading: desk.words.event.field[fieldNamed(event, one.field)],
    rows: one.values.map((value) => ({
      label: labelOf(desk, one.field, value),
      chosen: value.chosen,
      by: byVoice(
        quotations.filter((quotation) => quotation.claims.some((claim) => value.claims.includes(claim))),
      ),
    })),
  }));
}

/** Each voice once, with all its passages. */
function byVoice(quotations: (Quotation & { citation: Citation })[]): DisagreementView['rows'][number]['by'] {
  const nameOfVoice = ({ voice, citation }: (typeof quotations)[number]) =>
    voice ?? (citation.publisherKnown ? citation.publisher : citation.headline);
  return [...groupBy(quotations, nameOfVoice)].map(([name, theirs]) => ({
    name,
    refs: theirs.map(({ number, anchor }) => ({ number, anchor })),
  }));
}

/** A status is said in the words of the tags; anything else brings its words along. */
function labelOf(
  desk: Desk,
  field: Disagreement['field'],
  { value, label }: Disagreement['values'][number],
): string {
  const status = Object.entries(desk.words.status).find(([name]) => field === 'status' && name === value);
  return status?.[1].tag ?? label[desk.lang];
}

/** Undefined where one passage tells it: nothing had to be merged. */
export function mergedOf(desk: Desk, event: EventRecord, sources: QuotedArticle[]): MergedView | undefined {
  const { words } = desk;
  const quotations = sources.reduce((sum, group) => sum + group.quotations.length, 0);
  if (quotations < 2) return undefined;
  const reasons = event.merge.filter((one) => one.verdict === 'same').flatMap((one) => one.because);
  return {
    summary: words.event.together(
      words.count.quotes(quotations),
      words.count.articles(event.sources.articles),
    ),
    reasons: mainReasons(reasons, desk.lang, detailsOf(desk, event)),
  };
}

const ROLES = {
  'same-actor': 'actor',
  'same-recipient': 'recipient',
  'same-victim': 'victim',
  'same-speaker': 'speaker',
} as const;

/** Who and when it was that the passages have in common: said where the event leaves no choice. */
function detailsOf(desk: Desk, { actors, date, disagreements, place, quantity }: EventRecord) {
  const disputed = new Set(disagreements.map(({ field }) => field));
  const details: Partial<Record<Reason, string>> = {};
  for (const [reason, role] of Object.entries(ROLES)) {
    const [one, ...others] = actors.filter((actor) => actor.role === role);
    // What is only described ("the government") is worded as one article words it.
    if (one && others.length === 0 && /^\p{Lu}/u.test(one.name))
      details[reason as keyof typeof ROLES] = nameOf(desk, one);
  }
  if (!disputed.has('date')) details['same-day'] = dateInWords(date, desk.lang);
  if (place !== undefined && !disputed.has('place')) details['same-place'] = place;
  if (quantity !== undefined && !disputed.has('quantity')) details['same-quantity'] = String(quantity);
  return details;
}

function reasonsIn(desk: Desk, stored: string[]): string[] {
  return [...new Set(stored.map((reason) => reasonInWords(reason, desk.lang)))];
}

export function apartFrom(desk: Desk, one: EventRecord['keptApart'][number]): ApartView[] {
  const other = desk.events.get(one.event);
  if (!other) return [];
  const line = lineOf(desk, other);
  return [{ title: line.title, path: line.path, note: line.when, reasons: reasonsIn(desk, one.because) }];
}

/** Undefined where one article tells it: there is nothing to count. */
export function countOf(desk: Desk, count: SourceCount): CountView | undefined {
  const { words } = desk;
  if (count.articles < 2) return undefined;
  const notes = count.groups
    .filter((group) => group.articles.length > 1)
    .map((group) => {
      const names = group.articles.flatMap((id) => {
        const article = desk.articles.get(id);
        return article
          ? [`${words.quote.open}${citationOf(desk, article).headline}${words.quote.close}`]
          : [];
      });
      return `${words.event.countAs(words.list(names))}${words.colon} ${words.event.copies}.`;
    });
  if (notes.length === 0) notes.push(words.event.noneShared);
  return { summary: words.count.sources(count.articles, count.independent), notes };
}
