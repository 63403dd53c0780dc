import { languages } from '../../languages/index.ts';
import type { Span } from '../../model.ts';
import { tokensOf, type Token } from '../../text/index.ts';
import { tagEnglish } from './tagger.ts';
import { lowerOf, plainWord, type Pos, type VerbForm, type Word } from './word.ts';

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
export function readEnglish(
  text: string,
  span: Span,
  { written, verbLemmas }: { written: string; verbLemmas: ReadonlyMap<string, string> },
): Word[] {
  const tags = tagsOf(written, span.start);
  let at = 0;
  return tokensOf(text, 'en', span)
    .flatMap(splitContraction)
    .map((token) => {
      while (at < tags.length - 1 && tags[at]!.end < token.end) at++;
      return repair(wordOf(token, tags[at]!));
    })
    .map((word) => asVerb(word, verbLemmas))
    .map(inContext)
    .map((word) => (word.form === 'gerund' ? asVerb(word, verbLemmas) : word));
}

/** The tagger's own tokens with their offsets: it keeps every character, in order. */
function tagsOf(written: string, offset: number): Tag[] {
  let at = 0;
  return tagEnglish(written).map(({ text, pos, lemma }) => {
    const found = written.indexOf(text, at);
    const start = found < 0 ? at : found;
    at = start + text.length;
    return { start: offset + start, end: offset + at, pos, lemma };
  });
}

const CONTRACTION = /(?:n['’]t|['’](?:ll|ve|re|d|m))$/iu;

/** "they've" → "they" + "'ve"; "won't" → "wo" + "n't". */
function splitContraction(token: Token): Token | Token[] {
  const found = token.kind === 'word' && /['’]/u.test(token.text) ? CONTRACTION.exec(token.text) : null;
  if (!found || found.index === 0) return token;
  const middle = token.start + found.index;
  return [
    { ...token, end: middle, text: token.text.slice(0, found.index) },
    { ...token, start: middle, text: found[0] },
  ];
}

const POS: Record<string, Pos> = { SYM: 'X', INTJ: 'X', SPACE: 'X' };

function wordOf(token: Token, tag: Tag): Word {
  const word = plainWord(token);
  const whole = tag.start <= token.start && tag.end >= token.end;
  word.pos =
    token.kind === 'punct' ? 'PUNCT' : token.kind === 'number' ? 'NUM' : (POS[tag.pos] ?? (tag.pos as Pos));
  // the tagger has read "café" without its accent
  if (whole && isAscii(token.text)) word.lemma = lowerOf(tag.lemma);
  return word;
}

const isAscii = (text: string): boolean => /^[ -~’]*$/u.test(text);

const PARTICLES = new Set(["n't", 'not', "'s"]);

/** Closed classes are ours to decide; hyphenated words are never verbs of their own. */
function repair(word: Word): Word {
  const { pos, lower } = word;
  if (pos === 'PUNCT' || pos === 'NUM') return word;
  if (modals.has(lower) && lower !== 'may') return { ...word, pos: 'AUX' };
  if (PARTICLES.has(lower)) return { ...word, pos: 'PART' };
  if (lower === 'that') return { ...word, pos: 'SCONJ' };
  if (pos !== 'VERB')
    return pos === 'ADP'
      ? { ...word, lemma: lower }
      : pos === 'SCONJ' && prepositions.has(lower)
        ? { ...word, pos: 'ADP', lemma: lower }
        : word;
  if (lower.includes('-')) return { ...word, pos: 'ADJ' };
  return prepositions.has(lower) || lower === 'according' ? { ...word, pos: 'ADP', lemma: lower } : word;
}

/** A form of a known verb has that verb's lemma; "-ed" of one is a candidate verb whatever the tagger says. */
function asVerb(word: Word, verbLemmas: ReadonlyMap<string, string>): Word {
  const lemma = verbLemmas.get(word.lower);
  if (lemma === undefined) return word;
  if (word.pos === 'VERB') return { ...word, lemma };
  const past = word.lower.endsWith('ed') && (word.pos === 'ADJ' || word.pos === 'NOUN');
  return past ? { ...word, lemma, pos: 'VERB', mended: true } : word;
}

/** Gives verbs their form, and mends what only the neighbours show. */
function inContext(word: Word, index: number, words: Word[]): Word {
  const around = { before: words[index - 1], after: words[index + 1] };
  if (isTailThere(word, words, index)) return { ...word, pos: 'ADJ' };
  if (isNameThere(word, around)) return { ...word, pos: 'PROPN', lemma: word.lower };
  const known =
    irregularVerb(word, around.before) ??
    plansTo(words, index) ??
    whoActs(words, index) ??
    gerundOf(word, around);
  const pos = known ? 'VERB' : neighbourly(word, around);
  if (pos !== 'VERB' && pos !== 'AUX') return pos === word.pos ? word : { ...word, pos };
  const lemma = known ?? word.lemma;
  const form =
    around.before?.lower === 'to' && !word.lower.endsWith('ing') ? 'infinitive' : formOf({ ...word, lemma });
  return { ...word, lemma, pos, form };
}

/** "a U.N.-backed mission": behind a stop and a hyphen the end of an adjective. */
function isTailThere({ pos, start }: Word, words: Word[], index: number): boolean {
  const [name, hyphen] = [words[index - 2], words[index - 1]];
  return pos === 'VERB' && hyphen?.text === '-' && hyphen.end === start && name?.end === hyphen.start;
}

/** "Ford said": no verb opens a sentence in its bare form before another verb. */
function isNameThere({ pos, lower, lemma, text }: Word, { before, after }: Neighbours): boolean {
  const opens = before === undefined && pos === 'VERB' && lower === lemma && text !== lower;
  return opens && (after?.pos === 'VERB' || after?.pos === 'AUX');
}

const lemmaOfIrregular = new Map(
  Object.entries(data.irregular).flatMap(([lemma, forms]) => forms.map((form) => [form, lemma] as const)),
);

/** "overthrew" is a verb wherever no article stands before it ("which" opens a clause). */
function irregularVerb({ lower, pos }: Word, before: Word | undefined): string | undefined {
  const named = before?.pos === 'DET' && before.lower !== 'which';
  if (pos === 'VERB' || pos === 'AUX' || named || before?.pos === 'ADJ') return undefined;
  return simplePasts.has(lower) || participles.has(lower) ? lemmaOfIrregular.get(lower) : undefined;
}

/** "the bank plans to close": a noun in "-s" between a name and an infinitive, where no verb has come yet. */
function plansTo(words: Word[], at: number): string | undefined {
  const { pos, lower } = words[at]!;
  if (
    pos !== 'NOUN' ||
    words[at + 1]?.lower !== 'to' ||
    words[at + 2]?.pos !== 'VERB' ||
    !lower.endsWith('s')
  )
    return undefined;
  const before = words[at - 1]?.pos;
  const lemma = lower.slice(0, -1);
  const verbless = words.slice(0, at).every((word) => word.pos !== 'VERB' && word.pos !== 'AUX');
  return verbless && lemma in data.outlook && (before === 'PROPN' || before === 'NOUN') ? lemma : undefined;
}

/** "who chairs the bloc", ", which exports steel": a noun in "-s" behind the pronoun, with what it acts upon behind it. */
function whoActs(words: Word[], at: number): string | undefined {
  const { pos, lower } = words[at]!;
  const pronoun = words[at - 1]?.lower;
  const relative = pronoun === 'who' || (pronoun === 'which' && words[at - 2]?.text === ',');
  const acts = pos === 'NOUN' && relative && /[^s]s$/u.test(lower);
  // ", which thousands of people joined"
  const after = words[at + 1]?.pos ?? '';
  const acted = /^(?:DET|PROPN|ADJ|NUM|NOUN)$/u.test(after) || (after === 'ADP' && pronoun === 'who');
  return acts && acted ? lower.slice(0, -1) : undefined;
}

/** "accused of bombing a hospital", "denies arming the rebels": "-ing" between a preposition or a verb and an object. */
function gerundOf({ pos, lower }: Word, { before, after }: Neighbours): string | undefined {
  const between =
    pos === 'NOUN' &&
    (before?.pos === 'ADP' || before?.pos === 'VERB' || before?.pos === 'CCONJ' || before?.text === ',') &&
    after !== undefined &&
    (/^(?:DET|PROPN|NUM)$/u.test(after.pos) || /^(?:its|his|her|their)$/u.test(after.lower));
  return between && /^.{3,}ing$/u.test(lower) ? lemmaOfGerund(lower.slice(0, -3)) : undefined;
}

/** "bomb-", "kidnapp-", "clos-": the verb a stem belongs to, by spelling. */
function lemmaOfGerund(stem: string): string {
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  if (/(?:ew|ow|er|or|oot|eat|ait|it|isit|imit)$/u.test(stem)) return stem;
  return /(?:[cvzu]|[aeiou][sg]|[aeiou]t|[^aeiou]l|[aeiou]r|[lr]s|dg|ng)$/u.test(stem) ? `${stem}e` : stem;
}

interface Neighbours {
  before: Word | undefined;
  after: Word | undefined;
}

function neighbourly(word: Word, { before, after }: Neighbours): Pos {
  const { lower, pos } = word;
  if (lower === 'may' && after)
    return after.pos === 'VERB' || /^(?:have|be)$/u.test(after.lower) ? 'AUX' : pos;
  if (isThatNoun(lower, before)) return 'DET';
  if (isHappening(word, { before, after })) return 'NOUN';
  if (pos !== 'VERB' || !before) return pos;
  if (word.mended && isBeforeNoun({ before, after })) return 'ADJ';
  if (!/(?:ed|ing)$/u.test(lower)) return isNounThere(word, before) ? 'NOUN' : pos;
  if (arePeopleThere(lower, { before, after })) return 'NOUN';
  return isAdjectiveThere(lower, { before, after }) ? 'ADJ' : pos;
}

/** "of that government". */
const isThatNoun = (lower: string, before: Word | undefined): boolean =>
  lower === 'that' && before?.pos === 'ADP';

/** "Fighting last July killed …". */
const isHappening = ({ lower }: Word, { before, after }: Neighbours): boolean =>
  !before && data.happenings.includes(lower) && after?.pos !== 'DET';

/** "the armed men": between determiner and noun an adjective. */
const isBeforeNoun = ({ before, after }: Neighbours): boolean =>
  /^(?:DET|ADJ|NUM|ADP|PRON)$/u.test(before?.pos ?? '') && /^(?:NOUN|PROPN|ADJ)$/u.test(after?.pos ?? '');

/** "visited the wounded", "the displaced were housed". */
const arePeopleThere = (lower: string, { before, after }: Neighbours): boolean =>
  before?.lower === 'the' &&
  lower.endsWith('ed') &&
  !/^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(after?.pos ?? 'NOUN');

/** "by exiled leaders". */
const isAdjectiveThere = (lower: string, { before, after }: Neighbours): boolean =>
  before?.pos === 'ADP' && lower.endsWith('ed') && (after?.pos === 'NOUN' || after?.pos === 'ADJ');

/** "for help", "the strike", "France's return", "his promises": a bare form after these is no verb. */
function isNounThere({ lower, lemma }: Word, before: Word): boolean {
  if (before.lower === "'s" || before.pos === 'DET' || /^(?:his|its|their)$/u.test(before.lower)) return true;
  return lower === lemma && before.pos === 'ADP' && before.lower !== 'to' && before.lower !== 'than';
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
