import type { ActorKind } from '../model.ts';

/** What the linker of actors needs to know of one language. Data; words in the form `fold` gives them. */
export interface Names {
  /** Articles and other words that make what follows definite. */
  definite: string[];
  indefinite: string[];
  /** Given before a person's name: "Mr", "Colonel", « général de division ». */
  honorifics: string[];
  /** Office → the phrases for it, one key for both languages. */
  offices: Record<string, string[]>;
  /** Words that may stand beside an office and change nothing: "interim", « chargé ». */
  officeModifiers: string[];
  /** Words that say the office is no longer held. */
  former: string[];
  /** Words before an office that make it another one: "deputy", « adjoint ». */
  deputies: string[];
  /** Nouns of which every department has one: "Health Minister", « ministre de la Santé ». */
  departmental: string[];
  /** Nouns that take up a state spoken of before: "the country", « les deux États ». */
  homeNouns: Record<string, ActorKind>;
  /** Before such a noun: the definite article, the possessive of a person, "two" or "both". */
  articles: string[];
  possessives: string[];
  pairs: string[];
  /** Between an office and its state: "of", « de la ». */
  ofWords: string[];
  /** The office stands before ("Malian prime minister") or after (« premier ministre malien ») its adjective. */
  adjectiveAfterNoun: boolean;
  /** Nouns which, with an adjective of belonging, stand for the state itself: "government", "troops". */
  stateHeads: Record<string, ActorKind>;
  /** Nouns for others of that nationality, who are not the state: "companies", "civilians". */
  otherHeads: Record<string, ActorKind>;
  /** Adjectives that may stand between adjective of belonging and noun: "private", "armed". */
  headModifiers: string[];
  /** After these a capital's name is the place. */
  placePrepositions: string[];
  /** After these it is the place only with a verb of motion or a noun of place nearby. */
  loosePrepositions: string[];
  motion: string[];
  /** Forms of verbs whose object is the place itself: "seized Kabul". */
  placeVerbs: string[];
  placeNouns: string[];
  /** What is named with "of" and never a capital: "the Gulf of Aden". In "in the Gulf, Washington said" the comma joins nothing. */
  landforms: string[];
  /** Days, months and the like: capitalised in English, never part of a name. */
  calendar: string[];
  /** Words that open sentences or stand in capitals for other reasons; no name of themselves. */
  notNames: string[];
  /** Endings of adjectives that stay small inside a body's name: « Banque mondiale »; none in English. */
  smallAdjectives: string[];
  /** Small words inside names: "de", "bin". */
  particles: string[];
  /** Words that make an unknown name an organisation, a force, a company, a medium, a place. */
  kindWords: Record<string, ActorKind>;
  /** Frequent forms of verbs of saying, which make the name beside them a person or body. */
  saying: string[];
  pronouns: Record<string, 'm' | 'f' | 'n' | 'plural'>;
  /** English capitalises adjectives of belonging, French does not. */
  demonymsCapitalised: boolean;
}
