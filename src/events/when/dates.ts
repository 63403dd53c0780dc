import type { DatedArticle, MentionDate, Precision, Status, TimeExpression } from '../../model.ts';
import { toUncertain } from '../../text/edtf.ts';
import type { Governing } from './governing.ts';

/** The date of an event as its time expression gives it, or only bounded by the publication day. */
export function dateFrom(
  governing: Governing | undefined,
  status: Status,
  article: DatedArticle,
): MentionDate {
  if (!governing) return undated(status, article);
  const { announced, until } = governing;
  const timex = notBefore(governing) ?? withinItsDay(governing.timex);
  if (until?.latest && timex.earliest) return between(timex, until);
  const basis = announced ? 'inferred' : timex.basis;
  const base = { basis, timex: wordsOf(timex), working: timex.working };
  switch (timex.use) {
    case 'since':
    case 'from':
      return {
        ...base,
        edtf: `${plain(timex.edtf)}/..`,
        earliest: timex.earliest,
        latest: null,
        precision: 'open',
      };
    case 'by':
    case 'until':
    case 'to':
    case 'before':
      return {
        ...base,
        edtf: `../${plain(timex.edtf)}`,
        earliest: null,
        latest: timex.latest,
        precision: 'open',
      };
    case 'after':
      return {
        ...base,
        edtf: `${plain(timex.edtf)}/..`,
        earliest: timex.earliest,
        latest: null,
        precision: 'open',
      };
    case 'at':
    case 'between':
      return {
        ...base,
        edtf: timex.edtf,
        earliest: timex.earliest,
        latest: timex.latest,
        precision: precisionOf(timex),
      };
  }
}

function wordsOf({ start, end, text, value }: TimeExpression): MentionDate['timex'] {
  return { start, end, text, ...(isPartlyKnown(value) ? { value } : {}) };
}

/** "31 March" of an unknown year, "Saturday" of an unknown week. */
const isPartlyKnown = (value: string): boolean => /^(?:XXXX-\d\d|(?:XXXX|\d{4})-WXX-\d)/u.test(value);

/** "before dawn on Sunday", "by evening": a part of a day bounds within that day. */
function withinItsDay(timex: TimeExpression): TimeExpression {
  const day = /^(\d{4}-\d\d-\d\d)T(?!\d)/u.exec(timex.value)?.[1];
  if (!day || !/^(?:before|after|by)$/u.test(timex.use)) return timex;
  return { ...timex, use: 'at', edtf: day, earliest: day, latest: day };
}

/** "is not expected before 2040": from then on. */
function notBefore({ timex, negated }: Governing): TimeExpression | undefined {
  if (!negated || timex.use !== 'before' || !/^\d{4}(?:-\d\d){0,2}$/u.test(timex.value)) return undefined;
  const { earliest, edtf } = toUncertain(timex.value);
  return { ...timex, use: 'from', edtf, earliest, latest: null };
}

/** "from June 3 to June 14". */
function between(from: TimeExpression, to: TimeExpression): MentionDate {
  const { start, text, earliest } = from;
  return {
    edtf: `${earliest}/${to.latest}`,
    earliest,
    latest: to.latest,
    precision: 'interval',
    basis: from.basis,
    timex: { start, end: from.end, text },
    working: [...from.working, ...to.working],
  };
}

/** An interval cannot stand within an interval. */
const plain = (edtf: string): string =>
  edtf.includes('/') ? (edtf.split('/').find((part) => part !== '..') ?? edtf) : edtf;

function undated(status: Status, { published }: DatedArticle): MentionDate {
  const day = published.latest;
  const working: MentionDate['working'] = [{ kind: 'anchor', to: 'published', edtf: published.edtf }];
  const ahead = status === 'planned' || status === 'threatened';
  const first = published.earliest;
  if (ahead && first)
    return {
      edtf: `${first}/..`,
      earliest: first,
      latest: null,
      precision: 'open',
      basis: 'inferred',
      working,
    };
  return {
    edtf: day ? `../${day}` : '..',
    earliest: null,
    latest: day,
    precision: 'open',
    basis: 'inferred',
    working,
  };
}

/** How exactly an EDTF value names its days. */
function precisionOf({ edtf, value, earliest, latest, mod }: TimeExpression): Precision {
  if (earliest !== null && earliest === latest) return 'day';
  if (earliest === null || latest === null) return 'open';
  if (/^\d{4}-W\d{2}/u.test(value)) return 'week';
  if (/^\d{4}-(?:SP|SU|FA|AU|WI|2[1-4])/u.test(value)) return 'season';
  if (/^\d{4}-\d{2}$/u.test(value)) {
    if (mod === 'START' || mod === 'MID' || mod === 'END') return 'part-of-month';
    return edtf.includes('/') ? 'interval' : 'month';
  }
  if (/^\d{4}$/u.test(value) && mod === undefined) return 'year';
  return edtf.includes('/') ? 'interval' : /^\d{4}$/u.test(edtf) ? 'year' : 'interval';
}

/** Does the event, so dated, lie after the day of publication, wholly? */
export function liesAhead(date: MentionDate, { published }: DatedArticle): boolean {
  const day = published.latest ?? published.earliest;
  if (!day) return false;
  if (date.earliest !== null) return date.earliest > day;
  return date.timex !== undefined && date.latest !== null && date.latest > day && date.edtf.startsWith('../');
}
