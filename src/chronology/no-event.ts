import type { Article, Decision, EventMention } from '../model.ts';
import { fold } from '../text/index.ts';
import type { DecisionFault } from './decision-fault.ts';

/** How an event or a mention is named; whatever else a decision says to be no event is the words of a sentence. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]*(?:#\d+)?$/u;

/** Whether `no-event` names an event or a mention, and quotes no sentence. */
export const isNamed = (noEvent: string): boolean => NAME.test(noEvent);

/** The words of a text one after the other, whatever their case, accents and punctuation. */
export function spoken(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether these words stand in a sentence, whole and in this order. */
export function holds(sentence: string, words: string): boolean {
  return ` ${spoken(sentence)} `.includes(` ${spoken(words)} `);
}

/**
 * The mentions that an editor has not said to be no event, by their own names or the words of their sentence. A sentence
 * is meant in every article that holds it, the copies of tomorrow too. An event named by its address is left out later,
 * once events have addresses.
 */
export function withoutRefused(mentions: EventMention[], decisions: Decision[]): EventMention[] {
  const refused = decisions.flatMap(({ noEvent }) => noEvent ?? []);
  const names = new Set(refused.filter(isNamed));
  const quotes = refused.filter((one) => !isNamed(one));
  if (refused.length === 0) return mentions;
  return mentions.filter(
    ({ id, sentence }) => !names.has(id) && !quotes.some((words) => holds(sentence.exact, words)),
  );
}

/** Decisions on sentences that no article holds: an error each, with the sentence that is nearest. */
export function unfoundSentences(decisions: Decision[], articles: Article[]): DecisionFault[] {
  const quoting = decisions.filter(({ noEvent }) => noEvent !== undefined && !isNamed(noEvent));
  if (quoting.length === 0) return [];
  const sentences = articles.flatMap(({ file, text, sentences: all }) =>
    all.map(({ start, end }) => ({
      file,
      exact: text.slice(start, end),
      spoken: spoken(text.slice(start, end)),
    })),
  );
  return quoting.flatMap(({ file, line, noEvent }): DecisionFault[] => {
    const words = spoken(noEvent!);
    if (sentences.some((one) => ` ${one.spoken} `.includes(` ${words} `))) return [];
    const near = nearestOf(words, sentences);
    const cure = near
      ? `the nearest is in ${near.file}: "${near.exact.replace(/\s+/gu, ' ').slice(0, 160)}"`
      : 'copy the words of one sentence as they stand in its article';
    return [{ file, line, message: `no sentence holds the words "${noEvent!}"`, cure, level: 'error' }];
  });
}

/** The one with most of the words; nothing where none has half of them. */
function nearestOf<Sentence extends { spoken: string }>(
  words: string,
  sentences: Sentence[],
): Sentence | undefined {
  const wanted = new Set(words.split(' '));
  const shared = sentences.map((sentence) => ({
    sentence,
    count: new Set(sentence.spoken.split(' ').filter((word) => wanted.has(word))).size,
  }));
  const best = shared.reduce<(typeof shared)[number] | undefined>(
    (a, b) => (a && a.count >= b.count ? a : b),
    undefined,
  );
  return best && best.count * 2 >= wanted.size ? best.sentence : undefined;
}
