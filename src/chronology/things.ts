import { languages } from '../languages/index.ts';
import type { Amount } from '../languages/titles.ts';
import type { Lang, Thing, ThingConcept } from '../model.ts';
import { fold } from '../text/index.ts';
import type { Filler, Names } from './names.ts';

export function isBroaderConcept(broad: string, narrow: ThingConcept | undefined, names: Names): boolean {
  let above = narrow?.is;
  for (let steps = 0; above !== undefined && steps < 20; steps++) {
    if (above === broad) return true;
    above = names.things.get(above)?.is;
  }
  return false;
}

/** A thing by the word of its concept, with number or article; `owner` as a sentence has it: « le Tchad ». */
export function thingFiller(
  thing: Thing,
  names: Names,
  lang: Lang,
  { amount, owner }: { amount?: Amount; owner?: string } = {},
): Filler | undefined {
  const concept = names.things.get(thing.concept ?? '');
  if (!concept) return undefined;
  const plural = thing.quantity === undefined ? isPlural(thing.text, concept) : thing.quantity !== 1;
  // A sum says nothing without its currency: "4,000,000,000 funds".
  const quantity = isMoney(concept) ? undefined : thing.quantity;
  const words = { one: concept.one[lang], many: concept.many[lang], gender: concept.gender, plural };
  const phrase = languages[lang].titles.thingInSentence({
    ...words,
    ...(quantity === undefined ? {} : { quantity }),
    ...(amount ? { amount } : {}),
    ...(owner ? { owner } : {}),
    ...(concept.the || (owner !== undefined && isOffice(concept, names)) ? { the: true } : {}),
  });
  return { phrases: [phrase], plural };
}

export const isMoney = ({ id, is }: ThingConcept): boolean => id === 'money' || is === 'money';

/** A word for stuff has no singular worth saying ("ammunition"); else the form of the word itself decides. */
function isPlural(text: string, { one, many, words }: ThingConcept): boolean {
  if (one.en === many.en || one.en.includes(' of ')) return true;
  // "gunmen", "police"
  if (!/s$/u.test(many.en) && ` ${fold(text)}`.endsWith(` ${fold(many.en)}`)) return true;
  const nouns = [lastWord(one.en), firstWord(one.fr), ...words.en.map(lastWord), ...words.fr.map(firstWord)];
  const stems = nouns.map((word) => fold(word).replace(/.$/u, ''));
  const own = fold(text)
    .split(/[^\p{L}-]+/u)
    .filter((word) => stems.some((stem) => stem.length > 2 && word.startsWith(stem)));
  return (own.length > 0 ? own : [fold(text)]).some((word) => /[sx]$/u.test(word));
}

const lastWord = (words: string): string => words.split(' ').at(-1)!;
const firstWord = (words: string): string => words.split(' ', 1)[0]!;

/** Of which a state has one, or one each: "Chad’s foreign minister". */
const OFFICES = ['minister', 'president', 'king', 'leader', 'army-chief', 'police-chief', 'ambassador'];

const isOffice = (concept: ThingConcept, names: Names): boolean =>
  OFFICES.some((office) => office === concept.id || isBroaderConcept(office, concept, names));
