import { createRequire } from 'node:module';
import type { ItsFunction, Model } from 'wink-nlp';
import type winkNLP from 'wink-nlp';

type Wink = typeof winkNLP;

/** What wink-nlp says of one of its tokens; white space lies between them. */
export interface Tagged {
  text: string;
  pos: string;
  lemma: string;
}

/** The tokens of an English sentence in order, as wink-nlp reads them. */
export function tagEnglish(sentence: string): Tagged[] {
  const { read, posOf, lemmaOf } = (tagger ??= load());
  const tokens = read(sentence).tokens();
  const parts = tokens.out(posOf);
  const lemmas = tokens.out(lemmaOf);
  return tokens.out().map((text, index) => ({ text, pos: parts[index]!, lemma: lemmas[index]! }));
}

let tagger: ReturnType<typeof load> | undefined;

/** Reading the model takes longer than reading an article, so it waits for the first English sentence. */
function load() {
  const require = createRequire(import.meta.url);
  const wink = require('wink-nlp') as Wink;
  const nlp = wink(require('wink-eng-lite-web-model') as Model, ['pos']);
  // The helper's declared type lacks the form in which `out` takes it.
  const its = nlp.its as unknown as Record<'lemma' | 'pos', ItsFunction<string>>;
  return { read: (text: string) => nlp.readDoc(text), posOf: its.pos, lemmaOf: its.lemma };
}
