import type { ArticlePage, Chronology, Claim, EventRecord } from '../../model.ts';
import { fold } from '../../text/index.ts';
import { placeOf } from '../lines.ts';
import { actorText, type ActorEntry } from '../actor-text.ts';
import { decisionText, type DecisionFields } from '../decision-text.ts';

export type DoubtKind =
  | 'sources-disagree'
  | 'single-source'
  | 'undated-article'
  | 'weak-merge'
  | 'near-twins'
  | 'unknown-name'
  | 'low-confidence'
  | 'uncertain-date'
  | 'dead-address'
  | 'date-without-event'
  | 'missing-address';

/** Something worth a human look. */
export interface Doubt {
  kind: DoubtKind;
  /** The higher the sooner. */
  weight: number;
  /** What it is about: titles, names. */
  about: string;
  why: string;
  /** Ids of the events, or the article or name, that the doubt hangs on. */
  on: { events?: string[]; article?: string; name?: string };
  evidence: Evidence[];
  /** What settles it, the machine's own reading first. */
  answers: Answer[];
}

/** A sentence that shows the doubt, and where it stands. */
export interface Evidence {
  where: string;
  exact: string;
}

/** One way to settle a doubt. */
export interface Answer {
  choice: 'accept' | 'edit' | 'merge' | 'split' | 'hide' | 'no-event';
  change: Change;
}

/** What the editor is asked for before a decision is written. */
export type Asked = 'date' | 'status' | 'quantity' | 'title' | 'note';

/** What an answer writes. `ask` names the value that the editor is asked for before it is written. */
export type Change =
  | { form: 'decision'; name: string; fields: DecisionFields; ask?: Asked }
  | { form: 'field'; file: string; field: 'published' | 'url'; value: string; ask: 'value' }
  | { form: 'actor'; file: string; entry: ActorEntry; ask?: 'kind' };

/** The text a change writes, as it would stand in the file. */
export function changeText(change: Change, note = ''): string {
  switch (change.form) {
    case 'decision':
      return decisionText(change.fields, note);
    case 'field':
      return `${change.field}: ${change.value}\n`;
    case 'actor':
      return actorText(change.entry);
  }
}

/** A decision under a name that says what it decides. */
export function decision(choice: Answer['choice'], fields: DecisionFields, ask?: Asked): Answer {
  return {
    choice,
    change: { form: 'decision', name: decisionName(fields), fields, ...(ask ? { ask } : {}) },
  };
}

/** The name of a decision's file: the event and what is decided of it; of an event made by hand its day and title. */
export function decisionName(fields: DecisionFields): string {
  const [named] = [
    fields.event,
    fields['no-event'],
    ...(fields.same ?? []),
    ...(fields.different ?? []),
  ].filter((one) => one !== undefined);
  const what = Object.keys(fields).filter((key) => key !== 'event' && key !== 'by');
  const parts = named === undefined ? [fields.date, fields.title?.en ?? fields.title?.fr] : [named];
  const subject = fold(parts.filter((part) => part !== undefined).join('-'))
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/gu, '');
  return named === undefined ? subject || 'event' : [subject, ...what].join('-');
}

const byId = new WeakMap<ArticlePage[], Map<string, ArticlePage>>();

/** Looked up for every doubt, and so indexed once for a chronology. */
function articlesById(articles: ArticlePage[]): Map<string, ArticlePage> {
  const known = byId.get(articles) ?? new Map(articles.map((article) => [article.id, article]));
  byId.set(articles, known);
  return known;
}

/** The sentences of an event, the first few, each once. */
export function evidenceOf(claims: Claim[], { articles }: Chronology, most = 3): Evidence[] {
  const known = articlesById(articles);
  const found = claims.map(({ article: id, exact, selectors }) => {
    const article = known.get(id);
    return { where: article ? placeOf(article, selectors.position.start) : id, exact };
  });
  const once = new Map(found.map((one) => [`${one.where} ${one.exact}`, one]));
  return [...once.values()].slice(0, most);
}

/** How much hangs on an event: its witnesses first, then how often it is told; at most 9. */
export function importance({ sources, claims }: EventRecord): number {
  return Math.min(9, sources.independent * 2 + claims.length);
}
