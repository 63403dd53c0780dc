import type { Memory } from '../cache/index.ts';
import type { Content } from '../content/index.ts';
import type { DatedArticle } from '../model.ts';
import { tellChronology } from '../pipeline.ts';
import { changesBetween, type Changes } from './changes.ts';
import { dayOf } from './day.ts';

/** Tells the chronology without and with the articles and names the difference. */
export function compareChronologies(content: Content, added: DatedArticle[], memory: Memory): Changes {
  if (added.length === 0) return { new: [], changed: [], gone: [] };
  const day = dayOf(undefined);
  const before = tellChronology(content, day, { memory });
  const after = tellChronology(
    { ...content, ledger: before.ledger, articles: [...content.articles, ...added.map(raw)] },
    day,
    { memory },
  );
  return changesBetween(before.ledger, after.ledger);
}

/** What the file will hold: what is inferred about an article is not written into it. */
function raw({ id, file, text, lang, source }: DatedArticle) {
  return { id, file, text, lang, source };
}
