import type { DatedArticle } from '../../model.ts';
import type { ActorIndex } from './actor-index.ts';
import { type Memory, noteSeen, remember } from './memory.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { type ActorMention, resolve } from './resolve.ts';
import { type Scanned, scan, usageOf, wordsOf } from './scan.ts';

/**
 * Finds who is spoken of in an article's sentences: names, surnames, capitals that stand for states,
 * adjectives of belonging, descriptions, offices held on the day of publication, and names that
 * `actors.yml` lacks, which stay as they are written. In the order of the text, never overlapping.
 */
export function linkActors(article: DatedArticle, index: ActorIndex): ActorMention[] {
  const read = readSentences(article, index);
  const memory = remember(read);
  return read.flatMap(({ scanned, phrases }) => mentionsOf(scanned, phrases, { article, index, memory }));
}

function readSentences(article: DatedArticle, index: ActorIndex): { scanned: Scanned; phrases: Phrase[] }[] {
  const words = article.sentences.map((sentence) => wordsOf(article.text, article.lang, sentence));
  const usage = usageOf(words);
  return words.map((each) => {
    const scanned = scan(each, index, usage, article.lang);
    return { scanned, phrases: phrasesOf(scanned) };
  });
}

function mentionsOf(
  scanned: Scanned,
  phrases: Phrase[],
  { article, index, memory }: { article: DatedArticle; index: ActorIndex; memory: Memory },
): ActorMention[] {
  const mentions: ActorMention[] = [];
  for (const phrase of phrases) {
    const resolved = resolve(phrase, { index, scanned, memory, day: article.published });
    if (!resolved) continue;
    const { mention, actor } = resolved;
    if (actor) noteSeen(memory, actor, mention.start);
    const body = mention.of === undefined ? undefined : index.actors.get(mention.of);
    if (body) noteSeen(memory, body, mention.start);
    mentions.push({ ...mention, text: article.text.slice(mention.start, mention.end) });
  }
  return mentions;
}
