import type { Sentence, Span } from '../model.ts';

/** The sentence in which an expression begins. Sentences are in order: halve until found. */
export function sentenceAt(sentences: Sentence[], { start }: Span): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (start < sentence.start) high = middle - 1;
    else if (start >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
