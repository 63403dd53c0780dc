import { languages } from '../languages/index.ts';
import type { Reason } from '../languages/titles.ts';

/** One thing that speaks for or against two mentions being one event. */
export interface Evidence {
  reason: Reason;
  detail?: string;
  weight: number;
}

/** Evidence in words, as it is stored. */
export function inWords(evidence: Evidence[]): string[] {
  const words = languages.en.titles.reasons;
  return evidence.map(({ reason, detail }) => (detail ? `${words[reason]}: ${detail}` : words[reason]));
}
