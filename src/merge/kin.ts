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

/** What a trigger may be called in other words: by the whole phrase where it is known, else by each of its words. */
export function kinOf(trigger: string): Set<string> {
  const stems = stemsOf(trigger);
  return new Set(keys.get(stems.join(' ')) ?? stems.flatMap((stem) => keys.get(stem) ?? []));
}
