import { languages } from '../../languages/index.ts';
import type { Article, Sentence, Span } from '../../model.ts';
import { foldWord } from './word-keys.ts';
import type { ActorMention } from './meant.ts';

/** Sentences back in which a pronoun looks for whom it means. */
const REACH = 3;

/**
 * Whom a pronoun of the third person means: the first fitting mention of its own sentence before it,
 * else of the sentence before, at most three back. `null` where none fits or the word is no pronoun.
 */
export function resolvePronoun(
  pronoun: Span,
  mentions: ActorMention[],
  article: Pick<Article, 'text' | 'lang' | 'sentences'>,
): ActorMention | null {
  const word = foldWord(article.text.slice(pronoun.start, pronoun.end));
  const gender = languages[article.lang].names.pronouns[word];
  if (gender === undefined) return null;
  const at = article.sentences.findIndex(({ start, end }) => start <= pronoun.start && pronoun.start < end);
  const fitting = mentions.filter((mention) => mention.end <= pronoun.start && fits(mention, gender));
  for (let back = at; back >= Math.max(0, at - REACH); back--) {
    const sentence: Sentence = article.sentences[back]!;
    const found = fitting.find(({ start }) => sentence.start <= start && start < sentence.end);
    if (found) return found;
  }
  return null;
}

/** "he" a man or a person unknown, "it" a body, "they" several or a body. */
function fits(mention: ActorMention, gender: 'm' | 'f' | 'n' | 'plural'): boolean {
  if (mention.kind === 'demonym' || mention.actorKind === 'place') return false;
  const isPerson = mention.actorKind === 'person';
  if (gender === 'n') return !isPerson;
  if (gender === 'plural') return !isPerson || mention.plural === true;
  return isPerson && (mention.gender === undefined || mention.gender === gender);
}
