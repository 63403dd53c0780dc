import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { inCommon } from './in-common.ts';

export interface Verdict {
  /** What they share. */
  shared: Evidence[];
  /** Sum of the weights of what they share. */
  score: number;
}

/**
 * The verdict on two mentions of one family that nothing keeps apart. Type and date carry most of the weight,
 * participants come next, wording last. Most pairs contradict each other: whoever compares asks that first.
 */
export function sharing(a: Facts, b: Facts): Verdict {
  const shared = inCommon(a, b);
  return { shared, score: shared.reduce((sum, one) => sum + one.weight, 0) };
}
