import type { Content } from '../content/index.ts';
import type { DatedArticle, EventRecord } from '../model.ts';
import { tellChronology } from '../pipeline.ts';
import { dayOf } from './day.ts';

/** What new articles do to the chronology. */
export interface Changes {
  new: EventLine[];
  changed: EventLine[];
}

export interface EventLine {
  slug: string;
  date: string;
  title: string;
  what?: string;
}

/** Tells the chronology without and with the articles and names the difference. Nothing is written. */
export function compareChronologies(content: Content, added: DatedArticle[]): Changes {
  if (added.length === 0) return { new: [], changed: [] };
  const day = dayOf(undefined);
  const before = tellChronology(content, day);
  const after = tellChronology(
    { ...content, ledger: before.ledger, articles: [...content.articles, ...added.map(raw)] },
    day,
  );
  const old = new Map(before.chronology.events.map((event) => [event.id, event]));
  const fresh = after.chronology.events.filter(({ id }) => !old.has(id));
  const changed = after.chronology.events.flatMap((event) => {
    const what = old.has(event.id) ? difference(old.get(event.id)!, event) : '';
    return what === '' ? [] : [{ ...lineOf(event), what }];
  });
  return { new: fresh.map(lineOf), changed };
}

/** What the file will hold: what is inferred about an article is not written into it. */
function raw({ id, file, text, lang, source }: DatedArticle) {
  return { id, file, text, lang, source };
}

function lineOf({ slug, date, title }: EventRecord): EventLine {
  return { slug, date: date.edtf, title: title.en };
}

function difference(before: EventRecord, after: EventRecord): string {
  const told = after.claims.length - before.claims.length;
  const parts = [
    told > 0 ? `${told} more ${told === 1 ? 'sentence' : 'sentences'} of evidence` : '',
    before.date.edtf === after.date.edtf ? '' : `date ${before.date.edtf} → ${after.date.edtf}`,
    before.status === after.status ? '' : `${before.status} → ${after.status}`,
    before.disagreements.length < after.disagreements.length ? 'sources disagree' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
