import { languages } from '../languages/index.ts';
import { stemsOf } from './head-words.ts';

/** Keys of `Kin` by the stems of their words, in all languages. */
const keys = new Map<string, string[]>();
for (const { kin } of Object.values(languages)) {
  for (const [key, words] of Object.entries(kin)) {
    for (const word of words.split(', ')) {
      const stems = stemsOf(word).join(' ');
      const known = keys.get(stems) ?? [];
      if (!known.includes(key)) keys.set(stems, [...known, key]);
    }
  }
}

/** Longest stretch of a sentence looked at in front of a trigger, in UTF-16 units. */
const BEFORE = 160;

/** Is the happening only looked back upon, weeks or more after it: "two months after the quake"? */
export function isLookedBackUpon({ sentence, trigger }: { sentence: string; trigger: string }): boolean {
  const at = placeOf(trigger, sentence);
  const before = sentence.slice(Math.max(0, at - BEFORE), Math.max(0, at));
  return Object.values(languages).some(({ lookingBack }) => lookingBack.test(before));
}

/** Where the words of a trigger stand by themselves: "quake", not that of "earthquake". */
function placeOf(trigger: string, sentence: string): number {
  for (let at = sentence.indexOf(trigger); at >= 0; at = sentence.indexOf(trigger, at + 1))
    if (!/\p{L}/u.test(sentence.charAt(at - 1)) && !/\p{L}/u.test(sentence.charAt(at + trigger.length)))
      return at;
  return -1;
}

/** What a trigger may be called in other words: by the whole phrase where it is known, else by each of its words. */
export function kinOf(trigger: string): Set<string> {
  const stems = stemsOf(trigger);
  return new Set(keys.get(stems.join(' ')) ?? stems.flatMap((stem) => keys.get(stem) ?? []));
}
