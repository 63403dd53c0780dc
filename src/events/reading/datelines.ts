import type { Sentence } from '../../model.ts';

/** Longest place, day and agency before the dash, in UTF-16 units. */
const LONGEST = 90;

/**
 * "NAIROBI, Oct 4 (Reuters) - ", "KYIV/BRUSSELS — ", « PARIS, 3 mars (AFP) – », "Bamako, 3 May 2022 - ": capitals, an
 * agency or a day of a month, then a dash.
 */
const DATELINE =
  /^(?:\p{Lu}[\p{L}'’.-]{2,30}, (?:le )?(?:\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,9}|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:,? \d{4})?|\p{Lu}{3}[\p{Lu}'’.-]*(?:[ ,/]+[\p{L}\p{N}'’.-]+){0,6}|\p{Lu}[\p{L}\p{N}'’., /-]{2,60}\([^()]{2,30}\))(?:,? ?\([^()]{2,30}\))? ?(?:[—–]|-{1,2}(?= )) ?/u;

/** The sentence without the dateline in front of it: place and day of filing say nothing of the event. */
export function withoutDateline(text: string, sentence: Sentence): Sentence {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const found = DATELINE.exec(head)?.[0].length ?? 0;
  return found > 0 && sentence.start + found < sentence.end
    ? { ...sentence, start: sentence.start + found }
    : sentence;
}
