import type { DatedArticle } from '../../model.ts';
import type { ActorIndex } from './actor-index.ts';
import { noneSpokenOf, takenUpIn } from './anaphora.ts';
import { introduce } from './introductions.ts';
import { type Memory, noteContext, noteSeen, remember } from './memory.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import type { ActorMention } from './meant.ts';
import { resolve } from './resolve.ts';
import type { Scanned } from './atoms.ts';
import { lineOf, scan, usageOf } from './scan.ts';

/**
 * Finds who is spoken of in an article's sentences: names, surnames, capitals that stand for states,
 * adjectives of belonging, descriptions, offices held on the day of publication, and names that
 * `actors.yml` lacks, which stay as they are written. In the order of the text, never overlapping.
 */
export function linkActors(article: DatedArticle, index: ActorIndex): ActorMention[] {
  const read = readSentences(article, index);
  const memory = remember(read);
  const spoken = noneSpokenOf();
  return read.flatMap(({ scanned, phrases }) => {
    const named = mentionsOf(scanned, phrases, { article, index, memory });
    const again = takenUpIn(scanned, named, { spoken, memory, index });
    const written = again.map((one) => ({ ...one, text: article.text.slice(one.start, one.end) }));
    return written.length === 0 ? named : [...named, ...written].sort((a, b) => a.start - b.start);
  });
}

function readSentences(article: DatedArticle, index: ActorIndex): { scanned: Scanned; phrases: Phrase[] }[] {
  const lines = article.sentences.map((sentence) => lineOf(article.text, article.lang, sentence));
  const usage = usageOf(lines);
  return lines.map((each) => {
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
  const context = { text: article.text, index, scanned, memory, day: article.published };
  for (const phrase of phrases) {
    const resolved = resolve(phrase, context);
    if (!resolved) continue;
    const { mention, actor } = resolved;
    if (actor) noteSeen(memory, actor, mention.start);
    else if (mention.kind === 'unknown-name') introduce(memory, phrase, mention);
    const body = mention.of ?? (actor?.kind === 'place' ? undefined : actor?.of);
    const state = body === undefined ? undefined : index.actors.get(body);
    if (state) noteContext(memory, state, mention.of !== undefined);
    mentions.push(mention);
  }
  return mentions;
}
