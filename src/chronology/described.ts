import { languages } from '../languages/index.ts';
import type { Amount } from '../languages/titles.ts';
import type { Lang, ThingConcept } from '../model.ts';
import { fold, knownState } from '../text/index.ts';
import { type Filler, knownFiller, nameOf, type Names } from './names.ts';
import { isBroaderConcept, isMoney, thingFiller } from './things.ts';

const thingsNamed = new WeakMap<Names, Map<string, Filler | undefined>>();

/**
 * "The soldiers" as somebody struck, "at least 97 civilians": a thing concept has a word in every language. Looked for
 * among all concepts, and so once for each description: "officials" speak in every other article.
 */
export function thingNamed(name: string, names: Names, lang: Lang, quantity?: number): Filler | undefined {
  const known = thingsNamed.get(names) ?? new Map<string, Filler | undefined>();
  thingsNamed.set(names, known);
  const key = JSON.stringify([name, lang, quantity]);
  if (!known.has(key)) known.set(key, findThing(name, names, lang, quantity));
  return known.get(key);
}

function findThing(name: string, names: Names, lang: Lang, quantity?: number): Filler | undefined {
  const { owner, rest } = ownedBy(name, names, lang);
  const heads = { en: ` ${englishHead(rest)}`, fr: `${frenchHead(rest)} ` };
  const named = [...names.things.values()]
    .map((concept) => ({ concept, length: lengthNamed(heads, formsOf(concept)) }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length);
  // "police officer" says more than "officer"; of words as long, the narrower concept does.
  const narrow = named.find(
    ({ concept, length }) =>
      !named.some((other) => other.length === length && isBroaderConcept(concept.id, other.concept, names)),
  )?.concept;
  // "the fund" is no money, and money is nobody
  if (!narrow || isMoney(narrow)) return undefined;
  const amount = quantity === undefined ? undefined : amountIn(name);
  return thingFiller(
    { text: name, concept: narrow.id, ...(quantity !== undefined && { quantity }) },
    names,
    lang,
    { ...(amount && { amount }), ...(owner !== undefined && { owner }) },
  );
}

/** Where somebody is or goes belongs to nobody: "troops in Mali", « ambassadeur au Tchad ». */
const ELSEWHERE =
  /, | (?:who|that|which|from|in|for|on|at|with|near|by|to|against|qui|au|aux|en|à|pour|contre|dans|sur|par|chez) /u;

/** "Kenya's president", "the Kenyan president", « le ministre malien des Affaires étrangères »: whose, and what is left without it. */
function ownedBy(name: string, names: Names, lang: Lang): { owner?: string; rest: string } {
  const own = name.split(ELSEWHERE)[0]!;
  const words = own.split(/(?<=['’])(?!s\b)|(?=['’]s\b)|\s+/u);
  for (let length = 3; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const state = stateCalled(words.slice(at, at + length).join(' '), names, lang);
      if (state === undefined) continue;
      const rest = [...words.slice(0, at), ...words.slice(at + length)].join(' ').replace(/^['’]s /u, '');
      return { owner: state, rest: rest + name.slice(own.length) };
    }
  return { rest: name };
}

/** A state by its name or by the words of belonging, as a sentence of the language names it. */
function stateCalled(words: string, names: Names, lang: Lang): string | undefined {
  if (!/^\p{L}/u.test(words)) return undefined;
  const actor = names.byMention.get(fold(words));
  if (actor) return actor.kind === 'state' ? nameOf(actor, lang).phrases[0] : undefined;
  const state = knownState(words);
  return state && knownFiller(state, lang).phrases[0];
}

/**
 * Length of the words by which the description's own noun means it, in the order of words of either language; 0
 * where it does not: "civilian politicians" are no civilians, « armés » is no « armes ».
 */
function lengthNamed(heads: Record<Lang, string>, forms: Record<Lang, string[]>): number {
  let longest = 0;
  for (const form of forms.en)
    if (form.length > longest + 1 && heads.en.endsWith(form)) longest = form.length - 1;
  for (const form of forms.fr)
    if (form.length > longest + 1 && heads.fr.startsWith(form)) longest = form.length - 1;
  return longest;
}

const formsKnown = new WeakMap<ThingConcept, Record<Lang, string[]>>();

/** The words for a thing in small letters: the English after the space before them, the French with the one behind them. */
function formsOf(concept: ThingConcept): Record<Lang, string[]> {
  const { one, many, words } = concept;
  const forms = (lang: Lang): string[] =>
    [one[lang], many[lang], ...words[lang].flatMap((word) => [word, `${word}s`])].map((form) =>
      form.toLowerCase(),
    );
  const known = formsKnown.get(concept) ?? {
    en: forms('en').map((form) => ` ${form}`),
    fr: forms('fr').map((form) => `${form} `),
  };
  formsKnown.set(concept, known);
  return known;
}

/** What ends in the noun: "at least three foreign employees" of "… employees of the mine who fled", of "three of its employees". */
function englishHead(name: string): string {
  const text = name.toLowerCase().replace(/^\S+ of (?:its|the|their|his|her|these|those) /u, '');
  return text.split(
    /, | (?:of|who|that|which|from|in|for|on|at|with|near|by|linked|suspected|accused) /u,
  )[0]!;
}

/** What begins with the noun: « civils tués » of « au moins 97 civils tués », « civils » of « trois civils ». */
function frenchHead(name: string): string {
  const before =
    /^(?:[\d\s.,]+|(?:les?|la|une?|des?|du|ses|leurs?|certains|plusieurs|au moins|plus de|près de) |l[’']|d[’'])+/u;
  const words = name.toLowerCase().replace(before, '').split(' ');
  const noun = words.findIndex((word) => !(word in languages.fr.clauses.numbers));
  return words.slice(Math.max(noun, 0)).join(' ');
}

const HEDGES = Object.values(languages).flatMap(({ titles: { amounts } }) =>
  (Object.keys(amounts) as Amount[]).flatMap((amount) => amounts[amount].map((words) => ({ amount, words }))),
);
/** "at least", « plus de » before a number. */
function amountIn(name: string): Amount | undefined {
  const text = name.toLowerCase();
  return HEDGES.find(({ words }) => text.startsWith(words))?.amount;
}

/** The same before a number in figures within a sentence: "more than 40,000". */
export function amountBefore(number: number, sentence: string): Amount | undefined {
  const text = sentence.toLowerCase();
  return HEDGES.find(({ words }) => {
    const figures = new RegExp(`${words}\\s+([\\d\\s.,]+)`, 'u').exec(text)?.[1];
    return figures !== undefined && Number(figures.replace(/\D/gu, '')) === number;
  })?.amount;
}
