import type { ActorMention } from '../actors/index.ts';
import type { Clauses } from '../../languages/clauses.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Word } from '../words/word.ts';

/** Verbs of headlines that have no passive. */
const ACTIVE = new Set([
  'arrive',
  'die',
  'resign',
  'return',
  'come',
  'go',
  'fall',
  'rise',
  'quit',
  'leave',
  'agree',
  'vote',
]);

/** "President ousted", "Dozens killed": headlines tell in the present, so a bare past in them is a passive. */
export function readPassives(clauses: Clause[], data: Clauses): void {
  for (const { verb, objects, link } of clauses) {
    if (!verb || verb.first !== verb.head || verb.tense !== 'past' || verb.form !== 'finite') continue;
    const bare = objects.length === 0 && !(verb.lemma in data.saying) && !ACTIVE.has(verb.lemma);
    if (bare && /^(?:main|joined|adverbial)$/u.test(link)) verb.passive = true;
  }
}

/**
 * Headlines leave out what a tagger leans on. A word in "-s" right after the name that opens a headline,
 * before a preposition, a name or an article, is its verb: "Kenya Turns to …", "Oslo Lunges Into …".
 */
export function mendHeadline(
  words: Word[],
  actors: ActorMention[],
  verbs: ReadonlyMap<string, string>,
): Word[] {
  if (words.slice(0, 5).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return words;
  const first = actors.find(({ start }) => start <= (words[0]?.start ?? -1));
  const at = first ? words.findIndex(({ start }) => start >= first.end) : -1;
  const word = words[at];
  if (!word || !/[^s]s$/u.test(word.lower) || !mayFollow(word, words[at + 1], verbs)) return words;
  const lemma = word.lower.replace(/(?<=ch|sh|x|ss)es$|s$/u, '');
  return words.with(at, { ...word, lemma, pos: 'VERB', form: 'present' });
}

/** "lifts tariffs": before a bare noun only a verb that names an event. */
function mayFollow(word: Word, after: Word | undefined, verbs: ReadonlyMap<string, string>): boolean {
  const pos = after?.pos ?? '';
  return /^(?:ADP|DET|PROPN|ADJ|PART)$/u.test(pos) || (pos === 'NOUN' && verbs.has(word.lower));
}
