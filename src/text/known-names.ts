import { bodies } from '../languages/bodies.ts';
import { states } from '../languages/states.ts';
import { fold } from './fold.ts';

/** What news of any topic names without an introduction: a state, its capital, an international body. */
export interface KnownName {
  kind: 'state' | 'place' | 'organisation';
  name: { en: string; fr: string };
  gender?: 'f' | 'm';
  plural: boolean;
  /** Its names in each language, the first above included. */
  names: { en: string[]; fr: string[] };
  /** Adjectives and nouns of belonging to a state. */
  demonyms?: { en: string[]; fr: string[] };
  /** English name of the state for which a capital or seat of government stands. */
  standsFor?: string;
}

const known = new Map<string, KnownName>();
const know = (what: Omit<KnownName, 'name'>): void => {
  const { en, fr } = what.names;
  const one = { ...what, name: { en: en[0]!, fr: fr[0] ?? en[0]! } };
  for (const name of [...en, ...fr]) if (!known.has(fold(name))) known.set(fold(name), one);
};
for (const { en, fr, gender, plural } of states) {
  const demonyms = { en: en.demonyms, fr: fr.demonyms };
  know({ kind: 'state', names: { en: en.names, fr: fr.names }, demonyms, gender, plural });
}
for (const { en, fr } of states)
  if (en.capitals[0] !== undefined)
    know({
      kind: 'place',
      names: { en: en.capitals, fr: fr.capitals },
      standsFor: en.names[0]!,
      plural: false,
    });
for (const { en, fr, gender, plural, seatOf } of bodies)
  know({
    kind: seatOf === undefined ? 'organisation' : 'place',
    names: { en, fr },
    ...(seatOf === undefined ? {} : { standsFor: seatOf }),
    gender,
    plural,
  });

/** What a name means in any language, where every reader knows it: "Moscow", « Cédéao ». */
export function knownName(name: string): KnownName | undefined {
  return known.get(fold(name));
}

const statesByWord = new Map(
  [...known.values()]
    .filter(({ kind }) => kind === 'state')
    .flatMap((state) =>
      [
        ...state.names.en,
        ...state.names.fr,
        ...(state.demonyms?.en ?? []),
        ...(state.demonyms?.fr ?? []),
      ].map((word) => [fold(word), state] as const),
    ),
);

/** The state that a name or a word of belonging means in any language: "Chad", "Chadian", « tchadienne ». */
export function knownState(word: string): KnownName | undefined {
  return statesByWord.get(fold(word));
}

/** One key for a name that `actors.yml` does not list; a known one has the same in every language. */
export function nameKey(name: string): string {
  return fold(knownName(name)?.name.en ?? name);
}
