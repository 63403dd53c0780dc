import type { DatedArticle } from '../model.ts';
import type { Known } from './incoming.ts';
import type { Twin } from '../editing/duplicates.ts';

/** What became of one article. */
export interface Added {
  from: string;
  /** Where it was written; absent where nothing was. */
  file?: string;
  article: DatedArticle;
  known: Known;
  twin?: Twin;
  /** As worked out from the bytes. */
  encoding?: string;
}
