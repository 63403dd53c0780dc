import type { DatedArticle } from '../model.ts';
import type { Twin } from '../editing/duplicates.ts';

/** What became of one article. */
export interface Added {
  from: string;
  /** Where it was written; absent where nothing was. */
  file?: string;
  article: DatedArticle;
  twin?: Twin;
}
