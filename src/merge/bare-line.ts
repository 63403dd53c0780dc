import type { DayRange } from './dates.ts';

/** A mention that came in with little more than its words. */
export interface Bare {
  id: string;
  article: string;
  sentence: string;
  trigger: string;
  type?: string;
  /** Days the event can lie on; open where no date came in. */
  range: DayRange;
  /** EDTF as it came in. */
  date?: string;
  dated: boolean;
  /** Day on which the article appeared; NaN where unknown. */
  published: number;
  /** Actor ids or folded names. */
  actors: string[];
}
