import type { DatedArticle, MentionDate, Precision, Status, TimeExpression } from '../model.ts';
import { lightUse, type Candidate, type Reading } from './candidates.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Clause } from './clauses/clause.ts';
import { lastOf } from './phrases.ts';

/** The time expression that governs an event, or none. */
export function timeOf(
  candidate: Candidate,
  times: TimeExpression[],
  reading: Reading,
): TimeExpression | undefined {
  const usable = times.filter(
    ({ type, value, earliest, latest }) =>
      (type === 'DATE' || type === 'TIME') && (earliest ?? latest) !== null && value !== 'PRESENT_REF',
  );
  if (usable.length === 0) return undefined;
  return candidate.phrase
    ? ofNoun(candidate.phrase, candidate, { usable, reading })
    : ofClause(candidate.clause, { usable, reading });
}

interface Search {
  usable: TimeExpression[];
  reading: Reading;
}

/** The clause's own date; else that of the clause it is joined to or the verb it lends its tense to. */
function ofClause(clause: Clause, search: Search, depth = 0): TimeExpression | undefined {
  const own = nearest(clause, search);
  if (own || depth > 4) return own;
  const { governor, link } = clause;
  if (!governor?.verb) return undefined;
  if (link === 'joined') return ofClause(governor, search, depth + 1);
  const aspect = search.reading.data.outlook[governor.verb.lemma];
  const same =
    (link === 'infinitive' || link === 'gerund') &&
    (aspect === 'happened' || aspect === 'begun' || aspect === 'ended');
  return same || link === 'participle' ? ofParticiple(clause, search, depth) : undefined;
}

/** ", killing three" is of the same day; "a deal signed by both" is not. */
function ofParticiple(clause: Clause, search: Search, depth: number): TimeExpression | undefined {
  return clause.link === 'participle' && clause.verb?.passive
    ? undefined
    : ofClause(clause.governor!, search, depth + 1);
}

/** Of several dates in a clause the one nearest to the verb; a point before a mere bound. */
function nearest(clause: Clause, { usable, reading }: Search): TimeExpression | undefined {
  const own = clause.times.filter((timex) => usable.includes(timex));
  if (own.length < 2) return own[0];
  const verb = reading.words[clause.verb?.head ?? clause.first]!;
  const distance = ({ start, end }: TimeExpression): number =>
    start > verb.end ? start - verb.end : verb.start - end;
  return [...own].sort((a, b) => distance(a) - distance(b))[0];
}

/** A noun: a date within it, or right behind it unless a verb of saying or wishing claims that one. */
function ofNoun(phrase: NounPhrase, { clause }: Candidate, search: Search): TimeExpression | undefined {
  const { usable, reading } = search;
  const { words } = reading;
  const end = words[lastOf(phrase)]!.end;
  const own = { start: words[phrase.first]!.start, end: words[phrase.last]!.end };
  const within = usable.find((timex) => timex.start >= own.start && timex.end <= own.end);
  if (within) return within;
  const behind = usable.find(
    (timex) => timex.start >= end && timex.start - end < 12 && onlyPreposition(reading, end, timex.start),
  );
  if (behind && !claimed(phrase, clause, reading)) return behind;
  const lent = clause.objects.includes(phrase) && lightUse({ clause, ...reading });
  const happens = clause.subject === phrase && clause.verb !== null;
  return lent || happens ? ofClause(clause, search) : undefined;
}

function onlyPreposition({ words }: Reading, from: number, to: number): boolean {
  return words.every(
    (word) => word.start < from || word.end > to || word.pos === 'ADP' || word.pos === 'DET',
  );
}

/** "announced a withdrawal in June": June is the day of the announcement. */
function claimed(phrase: NounPhrase, clause: Clause, { data, positions }: Reading): boolean {
  if (phrase.preposition && phrase.preposition in data.aspectPrepositions) return false;
  if (positions.get(phrase)?.as === 'subject') return false;
  const lemma = clause.verb?.lemma ?? '';
  return lemma in data.saying || data.outlook[lemma] === 'planned' || data.outlook[lemma] === 'demanded';
}

/** The date of an event as its time expression gives it, or only bounded by the publication day. */
export function dateFrom(
  timex: TimeExpression | undefined,
  status: Status,
  article: DatedArticle,
): MentionDate {
  if (!timex) return undated(status, article);
  const { start, end, text, working, basis } = timex;
  const base = { basis, timex: { start, end, text }, working };
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

/** An interval cannot stand within an interval. */
const plain = (edtf: string): string =>
  edtf.includes('/') ? (edtf.split('/').find((part) => part !== '..') ?? edtf) : edtf;

function undated(status: Status, { published }: DatedArticle): MentionDate {
  const day = published.latest ?? published.earliest;
  const working: MentionDate['working'] = [{ kind: 'anchor', to: 'published', edtf: published.edtf }];
  const ahead = status === 'planned' || status === 'threatened';
  const first = published.earliest ?? published.latest;
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
  if (/^\d{4}-\d{2}$/u.test(value))
    return mod === 'START' || mod === 'MID' || mod === 'END' ? 'part-of-month' : 'month';
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
