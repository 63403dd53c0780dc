import { contradictions } from './contradictions.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { inCommon } from './in-common.ts';

export interface Verdict {
  /** Contradictions: one is enough to keep two mentions apart. */
  against: Evidence[];
  /** What they share. */
  shared: Evidence[];
  /** Sum of the weights of what they share. */
  score: number;
}

/**
 * Compares two mentions of one family: contradictions first, then what they share. Type and date carry
 * most of the weight, participants come next, wording last.
 */
export function compare(a: Facts, b: Facts): Verdict {
  return { ...sharing(a, b), against: contradictions(a, b) };
}

/** The verdict on two mentions that nothing keeps apart. */
export function sharing(a: Facts, b: Facts): Verdict {
  const shared = inCommon(a, b);
  return { against: [], shared, score: shared.reduce((sum, one) => sum + one.weight, 0) };
}
