import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { languages } from '../../languages/index.ts';
import type { Span } from '../../model.ts';
import { tokenize, type Token } from '../../text/index.ts';
import { lowerOf, type Pos, type VerbForm, type Word } from './word.ts';

const nlp = winkNLP(model, ['pos']);
// The helper's declared type lacks the form in which `out` takes it.
const lemmaOf = nlp.its.lemma as unknown as ItsFunction<string>;
const data = languages.en.clauses;
const participles = new Set(data.participles);
const simplePasts = new Set(data.simplePasts);
const modals = new Set(Object.keys(data.modals));
const prepositions = new Set(data.prepositions);

interface Tag extends Span {
  pos: string;
  lemma: string;
}

/**
 * Words of an English sentence: our tokens, with the part of speech and lemma wink-nlp gives them.
 * `written` may differ from the text in case only (headlines).
 */
export function readEnglish(text: string, span: Span, written: string): Word[] {
  const tags = tagsOf(written, span.start);
  let at = 0;
  return tokenize(text, 'en', span)
    .flatMap(splitContraction)
    .map((token) => {
      while (at < tags.length - 1 && tags[at]!.end < token.end) at++;
      return repair(wordOf(token, tags[at]!));
    })
    .map(inContext);
}

/** The tagger's own tokens with their offsets: it keeps every character, in order. */
function tagsOf(written: string, offset: number): Tag[] {
  const tokens = nlp.readDoc(written).tokens();
  const values = tokens.out();
  const parts = tokens.out(nlp.its.pos);
  const lemmas = tokens.out(lemmaOf);
  let at = 0;
  return values.map((value, index) => {
    const found = written.indexOf(value, at);
    const start = found < 0 ? at : found;
    at = start + value.length;
    return { start: offset + start, end: offset + at, pos: parts[index]!, lemma: lemmas[index]! };
  });
}

const CONTRACTION = /(?:n['’]t|['’](?:ll|ve|re|d|m))$/iu;

/** "they've" → "they" + "'ve"; "won't" → "wo" + "n't". */
function splitContraction(token: Token): Token[] {
  const found = token.kind === 'word' ? CONTRACTION.exec(token.text) : null;
  if (!found || found.index === 0) return [token];
  const middle = token.start + found.index;
  return [
    { ...token, end: middle, text: token.text.slice(0, found.index) },
    { ...token, start: middle, text: found[0] },
  ];
}

const POS: Record<string, Pos> = { SYM: 'X', INTJ: 'X', SPACE: 'X' };

function wordOf(token: Token, tag: Tag): Word {
  const lower = lowerOf(token.text);
  const whole = tag.start <= token.start && tag.end >= token.end;
  const pos = token.kind === 'punct' ? 'PUNCT' : token.kind === 'number' ? 'NUM' : (POS[tag.pos] ?? tag.pos);
  const lemma = whole ? lowerOf(tag.lemma) : lower;
  return { start: token.start, end: token.end, text: token.text, lower, lemma, pos: pos as Pos };
}

/** Closed classes are ours to decide; hyphenated words are never verbs of their own. */
function repair(word: Word): Word {
  if (word.pos === 'PUNCT' || word.pos === 'NUM') return word;
  if (modals.has(word.lower) && word.lower !== 'may') return { ...word, pos: 'AUX' };
  if (/^(?:n't|not|'s)$/u.test(word.lower)) return { ...word, pos: 'PART' };
  if (word.lower.includes('-') && word.pos === 'VERB') return { ...word, pos: 'ADJ' };
  if (word.lower === 'that') return { ...word, pos: 'SCONJ' };
  if (word.pos === 'VERB' && prepositions.has(word.lower)) return { ...word, pos: 'ADP' };
  if (word.pos === 'VERB' && word.lower === 'according') return { ...word, pos: 'ADP' };
  return word;
}

/** Gives verbs their form, and mends what only the neighbours show. */
function inContext(word: Word, index: number, words: Word[]): Word {
  const before = words[index - 1];
  const pos = neighbourly(word, before, words[index + 1]);
  if (pos !== 'VERB' && pos !== 'AUX') return { ...word, pos };
  const form = before?.lower === 'to' && !word.lower.endsWith('ing') ? 'infinitive' : formOf(word);
  return { ...word, pos, form };
}

function neighbourly(word: Word, before: Word | undefined, after: Word | undefined): Pos {
  if (word.pos === 'VERB' && before?.lower === "'s" && !/(?:ed|ing)$/u.test(word.lower)) return 'NOUN';
  if (word.pos === 'VERB' && before?.pos === 'DET' && !/(?:ed|ing)$/u.test(word.lower)) return 'NOUN';
  if (
    word.lower === 'may' &&
    after &&
    (after.pos === 'VERB' || after.lower === 'have' || after.lower === 'be')
  )
    return 'AUX';
  return word.pos;
}

function formOf({ lower, lemma }: Word): VerbForm {
  if (lower === "'ve" || lower === "'re" || lower === "'m" || lower === "'ll") return 'present';
  if (lower.endsWith('ing') && lower !== lemma) return 'gerund';
  if (participles.has(lower)) return 'participle';
  if (simplePasts.has(lower) || lower === 'had' || lower === 'did') return 'past';
  if (['is', 'has', 'are', 'am', 'does'].includes(lower)) return 'present';
  if (lower === lemma) return 'base';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 'present';
  return 'pastOrParticiple';
}
