import { hashText } from '../../src/text/index.ts';
import type {
  Actor,
  ArticlePage,
  Claim,
  EventRecord,
  EventType,
  Lang,
  MentionDate,
  Precision,
  Source,
  Status,
} from '../../src/model.ts';

/** An article whose text is these sentences, one paragraph each. */
export function article(
  [id, lang, published]: [string, Lang, string],
  source: Partial<Source>,
  sentences: string[],
): ArticlePage {
  const text = sentences.join('\n\n');
  let at = 0;
  const spans = sentences.map((sentence, paragraph) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { start, end: at, paragraph, headline: false };
  });
  return {
    id,
    file: `content/articles/${id}.txt`,
    text,
    lang,
    source: { retelling: false, ...source },
    sentences: spans,
    boilerplate: [],
    published: { edtf: published, earliest: published, latest: published, basis: 'stated', working: [] },
    used: [],
    uncovered: [],
  };
}

interface Said {
  sentence: number;
  trigger: string;
  when?: string;
  by?: { name: string; id?: string };
  kind?: Claim['attribution']['kind'];
  stance?: Claim['attribution']['stance'];
  quotes?: string[];
  status?: Status;
  background?: boolean;
}

/** A claim on a sentence of an article, its marks found by their words. */
export function claim(page: ArticlePage, number: number, date: MentionDate, said: Said): Claim {
  const { start, end } = page.sentences[said.sentence]!;
  const exact = page.text.slice(start, end);
  const spanOf = (words: string) => {
    const from = start + exact.indexOf(words);
    if (from < start) throw new Error(`“${words}” is not in “${exact}”`);
    return { start: from, end: from + words.length };
  };
  const timex = said.when === undefined ? undefined : { ...spanOf(said.when), text: said.when };
  return {
    id: `${page.id}#${number}`,
    article: page.id,
    lang: page.lang,
    exact,
    selectors: {
      quote: {
        exact,
        prefix: page.text.slice(Math.max(0, start - 20), start),
        suffix: page.text.slice(end, end + 20),
      },
      position: { start, end },
    },
    marks: [
      { ...spanOf(said.trigger), kind: 'trigger' },
      ...(timex ? [{ start: timex.start, end: timex.end, kind: 'date' as const }] : []),
    ],
    attribution: {
      kind: said.kind ?? (said.by ? 'official' : 'article'),
      speaker: said.by,
      stance: said.stance ?? (said.by ? 'says' : 'reports'),
      quotes: (said.quotes ?? []).map((words) => ({ ...spanOf(words), exact: words })),
    },
    type: '',
    status: said.status ?? 'occurred',
    date: { ...date, timex },
    background: said.background ?? false,
  };
}

/** A date with its bounds given: `date('2021-09', 'month', '2021-09-01', '2021-09-30')`. */
export function date(
  edtf: string,
  precision: Precision = 'day',
  earliest: string | null = edtf,
  latest: string | null = earliest,
): MentionDate {
  const basis = precision === 'open' ? 'inferred' : 'resolved';
  return { edtf, earliest, latest, precision, basis, working: [{ kind: 'result', edtf }] };
}

type Given = Pick<EventRecord, 'slug' | 'type' | 'date' | 'title' | 'claims'> & Partial<EventRecord>;

/** An event record with what is not given filled in as the pipeline would. */
export function event(given: Given): EventRecord {
  const articles = [...new Set(given.claims.map((one) => one.article))];
  return {
    id: `e-${hashText(given.slug).slice(0, 8)}`,
    plover: { event: 'X' },
    status: 'occurred',
    statusWhy: '',
    actors: [],
    things: [],
    disagreements: [],
    sources: {
      articles: articles.length,
      independent: articles.length,
      groups: articles.map((id) => ({ articles: [id] })),
    },
    merge: [],
    keptApart: [],
    decisions: [],
    pinned: false,
    history: [{ day: '2026-03-02', what: 'published' }],
    ...given,
  };
}

export function actor(
  id: string,
  kind: Actor['kind'],
  [en, fr]: [string, string],
  more: Partial<Actor> = {},
): Actor {
  return {
    id,
    kind,
    name: { en, fr },
    aliases: { en: [], fr: [] },
    demonyms: { en: [], fr: [] },
    offices: [],
    ...more,
  };
}

export function type(
  id: string,
  family: EventType['family'],
  [en, fr]: [string, string],
  kind: EventType['kind'] = 'act',
): EventType {
  return {
    id,
    name: { en, fr },
    family,
    plover: { event: 'AID', mode: 'military' },
    kind,
    triggers: { en: { verbs: [], nouns: [] }, fr: { verbs: [], nouns: [] } },
    roles: { subject: 'actor', prepositions: { en: {}, fr: {} } },
    yieldsTo: [],
    title: { en: [], fr: [] },
    examples: [],
  };
}
