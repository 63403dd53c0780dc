import type { DatedArticle, Disagreement, EventMention, MentionDate } from '../model.ts';
import { type DayRange, dayNumber, gap, isDated, rangeOf, slackOf, width } from './dates.ts';
import { partlyKnown } from '../text/edtf.ts';
import type { Voices } from './independence.ts';

/** Mentions whose dates can all be true at once. */
interface Version {
  range: DayRange;
  mentions: EventMention[];
}

const WHY =
  'the date of most independent sources; then the one stated or worked out from words; then of the article nearest to the event; then the earlier one';

/**
 * Dates that can all be true are one version, told more or less precisely; the most precise is taken.
 * Versions that exclude one another are a disagreement.
 */
export function chooseDate(
  mentions: EventMention[],
  voices: Voices,
  articles: Map<string, DatedArticle>,
): { chosen: MentionDate; disagreement?: Disagreement } {
  const dated = mentions.filter(({ date }) => isDated(date));
  if (dated.length === 0) {
    // Who denies a plan says no day for it.
    const affirming = mentions.filter(({ status }) => status !== 'denied');
    return { chosen: tightest(affirming.length > 0 ? affirming : mentions) };
  }
  const versions = versionsOf(dated);
  const nearness = (version: Version) => Math.min(...version.mentions.map((one) => delay(one, articles)));
  versions.sort(
    (a, b) =>
      voices(b.mentions) - voices(a.mentions) ||
      basisRank(a) - basisRank(b) ||
      nearness(a) - nearness(b) ||
      a.range.from - b.range.from,
  );
  const chosen = mostPrecise(versions[0]!.mentions);
  return versions.length === 1 ? { chosen } : { chosen, disagreement: disagreementOf(versions) };
}

/** Narrow dates first, those made of a length of time last, so that a month joins the day within it and does not bridge two days. */
function versionsOf(mentions: EventMention[]): Version[] {
  const versions: Version[] = [];
  for (const mention of [...mentions].sort(byPrecision)) {
    const range = rangeOf(mention.date);
    const version = versions.find((one) => gap(one.range, range) <= slackOf(mention));
    if (version) version.mentions.push(mention);
    else versions.push({ range, mentions: [mention] });
  }
  return versions;
}

function byPrecision(a: EventMention, b: EventMention): number {
  return (
    slackOf(a) - slackOf(b) ||
    width(rangeOf(a.date)) - width(rangeOf(b.date)) ||
    BASIS[a.date.basis] - BASIS[b.date.basis] ||
    (a.date.edtf < b.date.edtf ? -1 : a.date.edtf > b.date.edtf ? 1 : a.id < b.id ? -1 : 1)
  );
}

const BASIS = { editor: 0, stated: 1, resolved: 2, inferred: 3 };

function basisRank({ mentions }: Version): number {
  return Math.min(...mentions.map(({ date }) => BASIS[date.basis]));
}

function mostPrecise(mentions: EventMention[]): MentionDate {
  return [...mentions].sort(byPrecision)[0]!.date;
}

/** A day known but for its year; else, of dates that only say by when (or since when), the one that leaves the least open. */
function tightest(mentions: EventMention[]): MentionDate {
  const unknown = ({ date }: EventMention) => (partlyKnown(date.timex?.value)?.day === undefined ? 1 : 0);
  const end = ({ date }: EventMention) => (date.latest === null ? Infinity : dayNumber(date.latest));
  const inferred = ({ date }: EventMention) => (date.timex === undefined ? 1 : 0);
  return [...mentions].sort(
    (a, b) => unknown(a) - unknown(b) || end(a) - end(b) || inferred(a) - inferred(b) || byPrecision(a, b),
  )[0]!.date;
}

/** Days between an event and the article that tells it; unknown is far. */
function delay({ article, date }: EventMention, articles: Map<string, DatedArticle>): number {
  const published = articles.get(article)?.published.earliest;
  return published && date.latest ? Math.abs(dayNumber(published) - dayNumber(date.latest)) : Infinity;
}

function disagreementOf(versions: Version[]): Disagreement {
  const values = versions.map(({ mentions }, index) => {
    const { edtf } = mostPrecise(mentions);
    return {
      value: edtf,
      label: { en: edtf, fr: edtf },
      claims: mentions.map(({ id }) => id),
      chosen: index === 0,
    };
  });
  return { field: 'date', values, why: WHY };
}
