import type { Interface } from '../languages/interface.ts';
import { languages } from '../languages/index.ts';
import type { EventRecord } from '../model.ts';
import type { Edition } from './edition.ts';

/**
 * How sure an event is: of words that were said it is certain that they were, and no more; what one source has happen
 * and another not is disputed; what no article tells is there on the editor's word.
 */
export function statusInWords(words: Interface, event: EventRecord, isSpeech: boolean) {
  if (event.claims.length === 0) return { tag: words.status[event.status].tag, why: words.event.byHand };
  if (event.status !== 'occurred') return words.status[event.status];
  const { tag, denied, open } = words.event.contested;
  const torn = event.disagreements.filter(({ field }) => field === 'status').flatMap(({ values }) => values);
  if (torn.length > 0) return { tag, why: torn.some(({ value }) => value === 'denied') ? denied : open };
  return isSpeech ? words.event.spoken : words.status.occurred;
}

/** The same for a file of the whole chronology. */
export function standingIn({ chronology, lang }: Pick<Edition, 'chronology' | 'lang'>, event: EventRecord) {
  const kind = chronology.types.find(({ id }) => id === event.type)?.kind;
  return statusInWords(languages[lang].words, event, kind === 'speech');
}
