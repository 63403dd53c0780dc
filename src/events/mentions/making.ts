import type { DatedArticle, Sentence, TimeExpression } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { Discourse } from '../discourse/index.ts';

/** What a mention is made with, beside its candidate. */
export interface Making {
  article: DatedArticle;
  sentence: Sentence;
  times: TimeExpression[];
  reading: Reading;
  discourse: Discourse;
}
