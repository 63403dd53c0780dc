import type { Content } from '../../content/index.ts';
import type { Chronology, Lang } from '../../model.ts';

/** What is asked about, and in what language the answer is to be. */
export interface Question {
  content: Content;
  chronology: Chronology;
  lang: Lang;
}
