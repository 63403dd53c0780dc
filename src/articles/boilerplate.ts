import { languages } from '../languages/index.ts';
import type { BoilerplateKind } from '../languages/boilerplate.ts';
import type { Lang } from '../model.ts';
import { fold } from '../text/index.ts';
import { wordsOf, type Evidence } from './evidence.ts';

/**
 * What a block alone shows itself to be, or `null` for the story. Shape and address to the reader weigh
 * more than words: a story may speak of cookies, but only a page says "we use cookies, you can opt out".
 * The order matters: a label and a credit are the surest signs, a density of words the weakest.
 */
export function classify(evidence: Evidence, lang: Lang): BoilerplateKind | null {
  return (
    byDate(evidence, lang) ??
    byLabel(evidence) ??
    byLead(evidence, lang) ??
    byMenu(evidence) ??
    byCredit(evidence, lang) ??
    byRights(evidence) ??
    byByline(evidence, lang) ??
    byVocabulary(evidence)
  );
}

/** A line of nothing but a date: "Monday, March 4, 2019", "Published: 4 March 2019, 10:15 GMT". */
function byDate({ words, text, closed }: Evidence, lang: Lang): BoilerplateKind | null {
  const isLine = !closed && words.length <= 30;
  return isDate(text, words, lang) ||
    (isLine && (endsInLabelledDay(text, lang) || isDateBetweenBars(text, lang)))
    ? 'date-line'
    : null;
}

/** "3 May 2021 | The Daily Pilot": parts of a few words, one of which is a date. */
function isDateBetweenBars(text: string, lang: Lang): boolean {
  const parts = text.split(/\s[|·•]\s/u).map((part) => ({ part, words: wordsOf(part) }));
  if (parts.length < 2 || parts.some(({ words }) => words.length > 6)) return false;
  return parts.some(({ part, words }) => isDate(part, words, lang));
}

/** "The Bay Herald | Published: 4 March 2019", « Par Ida Tarn, publié le 4 mars 2019 ». */
function endsInLabelledDay(text: string, lang: Lang): boolean {
  const labels = languages[lang].boilerplate.labels['date-line'] ?? [];
  const parts = text.split(/\s[|·•–—-]\s|,\s|\s{3,}|(?<=\))\s/u);
  return parts.slice(1).some((_, at) => {
    const rest = parts.slice(at + 1).join(' ');
    const words = wordsOf(rest);
    return labels.some((label) => `${words.join(' ')} `.startsWith(`${label} `)) && isDate(rest, words, lang);
  });
}

function isDate(text: string, words: string[], lang: Lang): boolean {
  if (words.length === 0 || words.length > 16 || !/\p{Nd}/u.test(text)) return false;
  const known = languages[lang].boilerplate.dateWords;
  const named = words.filter((word) => known.includes(word)).length;
  const numbers = words.filter((word) => /^\p{Nd}+(?:st|nd|rd|th|er|h|h\p{Nd}\p{Nd})?$/u.test(word)).length;
  const numeric = /^\D{0,20}\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}\D{0,20}$/u.test(text);
  return named + numbers === words.length && (numeric || (named > 0 && numbers > 0));
}

/** Longest rest, in words, that a label of each kind can have after its colon. */
const LABELLED: Record<BoilerplateKind, number> = {
  caption: 20,
  byline: 12,
  'date-line': 14,
  related: 30,
  navigation: 20,
  correction: 200,
  rights: 60,
  cookies: 60,
  donation: 60,
};

function byLabel({ label, words, closed, verb }: Evidence): BoilerplateKind | null {
  if (!label) return null;
  const rest = wordsOf(label.rest).length;
  if (rest > LABELLED[label.kind]) return null;
  if (label.kind === 'date-line' && !/\p{Nd}/u.test(label.rest)) return null;
  // "Source: …" and a whole sentence is a story told by a source.
  const sentence = closed && verb && words.length > 12;
  return sentence && (label.kind === 'caption' || label.kind === 'byline') ? null : label.kind;
}

/** « Lire aussi Le préfet a arrêté … »: the headline of another article behind what leads to it. */
function byLead({ words, closed }: Evidence, lang: Lang): BoilerplateKind | null {
  if (closed || words.length > LABELLED.related) return null;
  const line = `${words.join(' ')} `;
  return languages[lang].boilerplate.leads.some((lead) => line.startsWith(`${lead} `)) ? 'related' : null;
}

/** "The Bay Herald", « Le Quotidien du port »: a few words with capitals, one of which papers are called by. */
export function namesPaper({ text, words, closed, verb }: Evidence, lang: Lang): boolean {
  const { papers, functionWords } = languages[lang].boilerplate;
  if (closed || verb || words.length < 2 || words.length > 5) return false;
  // « La Dépêche du midi »: what it is of may be written small.
  const own = text.replace(/ (?:du|de la|des|de) \p{Ll}[\p{L}-]*/gu, '');
  const small = (own.match(/(?<![\p{L}'’])\p{Ll}[\p{L}-]*/gu) ?? []).filter(
    (word) => !functionWords.includes(word),
  );
  return small.length === 0 && words.some((word) => papers.includes(word));
}

/** Picture and text agencies, the same in every language. */
const AGENCIES = new Set(
  'afp ap reuters epa efe dpa ansa tass ria novosti xinhua upi pa getty sipa abaca gamma magnum anadolu zuma alamy istock afptv dvids nasa'.split(
    ' ',
  ),
);

/** A line under a picture, told by the credit it ends in: "(Ida Tarn/Getty Images)", "© AFP". */
function byCredit(evidence: Evidence, lang: Lang): BoilerplateKind | null {
  const { text, words, quoted } = evidence;
  if (words.length > 70) return null;
  const bracketed = /[([]([^()[\]]{2,80})[)\]]["'”’]?[.\s]*$/u.exec(text.slice(-100))?.[1] ?? '';
  if (namesCredit(wordsOf(bracketed), lang)) return 'caption';
  if (quoted || words.length > 50) return null;
  const slashed = /^\p{Lu}[^/]{1,40}\/[^/]{2,40}$/u.test(bracketed);
  if (slashed || /[\p{Lu}][\p{L}. '’-]{1,40}\/\s?[\p{Lu}][\p{L}. '’-]{1,30}$/u.test(text.slice(-90)))
    return 'caption';
  const agencies = wordsOf(bracketed);
  const onlyAgency = agencies.length > 0 && agencies.every((word) => AGENCIES.has(word));
  return onlyAgency && words.length <= 30 && isOneSentence(text) ? 'caption' : null;
}

const credits = new Map<Lang, Set<string>>();

/** Words of credit as `wordsOf` gives them; compiled at the first look. */
function creditsOf(lang: Lang): Set<string> {
  const known =
    credits.get(lang) ??
    new Set(languages[lang].boilerplate.credits.map((phrase) => wordsOf(phrase).join(' ')));
  credits.set(lang, known);
  return known;
}

function namesCredit(words: string[], lang: Lang): boolean {
  const known = creditsOf(lang);
  return words.some((word, at) => known.has(word) || known.has(`${word} ${words[at + 1] ?? ''}`));
}

function isOneSentence(text: string): boolean {
  return !/[.!?]\s+\p{Lu}/u.test(text);
}

function byRights({ text, words, speaksOf }: Evidence): BoilerplateKind | null {
  if (/©\s?\p{Nd}{4}|\(c\)\s?\p{Nd}{4}|^©/iu.test(text) && words.length <= 60) return 'rights';
  const rights = speaksOf.find(({ kind }) => kind === 'rights')?.words ?? 0;
  return rights >= 2 && rights / words.length >= 0.2 ? 'rights' : null;
}

/** "By Ida Tarn and Otto Vale": a preposition of authorship, then names and little else. */
function byByline({ text, closed, words }: Evidence, lang: Lang): BoilerplateKind | null {
  if (closed || words.length < 2 || words.length > 16) return null;
  const opening = languages[lang].boilerplate.by.find((phrase) => `${fold(text)} `.startsWith(`${phrase} `));
  if (opening === undefined) return null;
  const rest = text.slice(opening.length).match(/\p{L}+/gu) ?? [];
  const names = rest.filter((word) => /^\p{Lu}/u.test(word)).length;
  return rest.length > 0 && names / rest.length >= 0.6 ? 'byline' : null;
}

/** "Home / News / Harbour": short parts between separators, no verb. */
function byMenu({ text, words, closed, verb }: Evidence): BoilerplateKind | null {
  if (closed || verb || words.length > 20) return null;
  const parts = text
    .split(/[/|>›»•·]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length >= 3 && parts.every((part) => wordsOf(part).length <= 3) ? 'navigation' : null;
}

/** Kinds whose words are rare in news; the others ("share", "home", "comments") are common. */
const TELLING: BoilerplateKind[] = ['cookies', 'donation', 'correction'];

function byVocabulary(evidence: Evidence): BoilerplateKind | null {
  const { words, speaksOf } = evidence;
  const kind = (speaksOf.find((one) => TELLING.includes(one.kind)) ?? speaksOf[0])?.kind;
  if (kind === undefined || words.length === 0) return null;
  const about = speaksOf.reduce((sum, { words: count }) => sum + count, 0);
  if (isLabel(evidence, about / words.length)) return speaksOf[0]!.kind;
  if (isRequest(evidence, about / words.length)) return kind;
  if (kind === 'correction') return about / words.length >= 0.15 ? kind : null;
  return isSpokenToReader(evidence, about, kind) ? kind : null;
}

/** "You may also like", "Facebook Twitter": a line of the page's own words. */
function isLabel({ words, closed, verb }: Evidence, density: number): boolean {
  return !verb && ((!closed && words.length <= 12 && density >= 0.5) || density >= 0.75);
}

/** "Sign up for our newsletter": a short line that asks the reader to do something. */
function isRequest({ words, request, address }: Evidence, density: number): boolean {
  return request && words.length <= 15 && (address > 0 || density >= 0.25);
}

/** "We use cookies …, you can opt out": the page's words together with "we" and "you", outside quotations. */
function isSpokenToReader({ words, address }: Evidence, about: number, kind: BoilerplateKind): boolean {
  const least = TELLING.includes(kind) || kind === 'rights' ? 0.12 : 0.25;
  return address > 0 && about + address >= 2 && (about + address) / words.length >= least;
}

/** Signs too weak alone, that count at the foot of a page where surer ones stand beside them. */
export function isWeaklyBoilerplate(evidence: Evidence): BoilerplateKind | null {
  const { words, speaksOf, closed, verb, address, quoted } = evidence;
  const about = speaksOf.reduce((sum, { words: count }) => sum + count, 0);
  if (speaksOf.length > 0 && (address > 0 || about / words.length >= 0.3)) return speaksOf[0]!.kind;
  const rights = speaksOf.find(({ kind }) => kind === 'rights');
  if (rights && rights.words >= 3 && !quoted) return 'rights';
  if (!closed && !verb && words.length <= 10) return speaksOf[0]?.kind ?? 'navigation';
  return null;
}
