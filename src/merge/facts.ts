import { languages } from '../languages/index.ts';
import type { EventMention, Lang, Participant, Role } from '../model.ts';
import { partlyKnown, type PartlyKnown } from '../text/edtf.ts';
import { fold, knownName, nameKey } from '../text/index.ts';
import { ANY_DAY, type DayRange, isDated, rangeOf, slackOf, width } from './dates.ts';
import { familyOf, isMutual } from './families.ts';
import { calledWithin, isNamed } from './called.ts';
import { functionWordsOf } from './head-words.ts';
import { placeKey } from './places.ts';
import type { Sides } from './sides.ts';

/** Who takes part, in the form in which mentions are compared. */
export interface Party {
  /** Actor id, or `~` and the folded name where `actors.yml` does not know it. */
  key: string;
  side: string;
  person: boolean;
  /** Of a name that nobody has filed: the language it is told in. */
  lang?: Lang;
  /** Of a town or region that `actors.yml` knows: itself and what it lies in. */
  places?: string[];
  /** Of a person that `actors.yml` knows: the words of the name, folded. */
  names?: string[];
  /** A name, not a mere description such as "the colonels". */
  named: boolean;
}

/** What one mention says of its event, in the form in which mentions are compared. */
export interface Facts {
  mention: EventMention;
  family: string;
  speech: boolean;
  mutual: boolean;
  range: DayRange;
  /** Days by which the range may be out. */
  slack: number;
  /** Bounded on both sides by words of the text. */
  dated: boolean;
  /** A time is stated, be it one whose year nobody knows. */
  timed: boolean;
  /** Of a day whose year or week is unknown. */
  partly?: PartlyKnown;
  parties: Partial<Record<Role, Party[]>>;
  place?: string;
  /** Concepts and their broader ones. */
  concepts: Set<string>;
  /** Stems of the content words of the sentence. */
  words: Set<string>;
  /** Words between quotation marks, folded. */
  quoted: string[];
  occasion?: string;
  /** Names in its clause that are no actor of the list and no state, folded: "Seytenga". */
  names: Set<string>;
  /** Of a reminder that names nobody: the sides that its article tells of. */
  setting?: string[];
  /** Of a speech: the acts told in its sentence; of an act told in passing: what is said there. */
  anchors?: Facts[];
  /** What it is found by, once that was asked for. */
  keys?: string[];
  /** Days on which its article may have appeared; open where nothing bounds them. */
  told: DayRange;
}

export interface Background {
  /** By article id. */
  told: Map<string, DayRange>;
  sides: Sides;
  /** Types in which the saying is the event. */
  speech: Set<string>;
  /** What each concept is a kind of. */
  broader: Map<string, string | undefined>;
}

const NONE = new Set<string>();

/** Stems are prefixes of this length: enough to tell words apart, short enough to meet across endings. */
const STEM = 5;

export function factsOf(mention: EventMention, background: Background): Facts {
  const { sides, broader } = background;
  const speech = background.speech.has(mention.type);
  let stems: Set<string> | undefined;
  const partly = partlyKnown(mention.date.timex?.value);
  const parties = speech ? speechParties(mention, sides) : actParties(mention, sides);
  return {
    told: background.told.get(mention.article) ?? ANY_DAY,
    mention,
    family: speech ? 'speech' : familyOf(mention.type),
    speech,
    mutual: isMutual(mention.type),
    range: rangeOf(mention.date),
    slack: slackOf(mention),
    dated: isDated(mention.date),
    timed: isDated(mention.date) || mention.date.timex !== undefined,
    ...(partly ? { partly } : {}),
    parties,
    ...placeOf(mention, speech),
    concepts: conceptsOf(mention, broader),
    // Worked out only where two mentions are compared.
    get words() {
      return (stems ??= contentStems(mention.sentence.exact, mention.lang));
    },
    names: NONE,
    quoted: mention.attribution.quotes.map((quote) => fold(quote.exact)),
    ...(speech ? occasionOf(mention) : {}),
  };
}

/** "They left Norland", « ils ont quitté la Norlande »: a country that an act has for its object is where it was. */
function placeOf({ place, object }: EventMention, speech: boolean): { place?: string } {
  const where = place ?? (!speech && object !== undefined && isSomewhere(object) ? object : undefined);
  return where === undefined ? {} : { place: placeKey(where) };
}

const isSomewhere = (name: string): boolean => /state|place/.test(knownName(name)?.kind ?? '');

function partiesOf({ actors, lang }: EventMention, sides: Sides): Facts['parties'] {
  const parties: Facts['parties'] = {};
  for (const participant of actors) {
    (parties[participant.role] ??= []).push(partyOf(participant, sides, lang));
  }
  return parties;
}

/** Whoever resigns is the one who goes, as whoever is dismissed is. */
function actParties(mention: EventMention, sides: Sides): Facts['parties'] {
  const parties = partiesOf(mention, sides);
  if (mention.type !== 'resignation' || !parties.actor || parties.victim) return parties;
  const { actor: victim, ...others } = parties;
  return { ...others, victim };
}

/** Who speaks may stand as speaker ("Lavrov said") or as actor ("Paris condemned"); here both are the speaker. */
function speechParties(mention: EventMention, sides: Sides): Facts['parties'] {
  const { speaker, actor, ...others } = partiesOf(mention, sides);
  const named = mention.speaker ? [partyOf({ name: mention.speaker }, sides, mention.lang)] : undefined;
  const who = speaker ?? actor ?? named;
  return who ? { ...others, speaker: who } : others;
}

function partyOf({ id, name }: Pick<Participant, 'id' | 'name'>, sides: Sides, lang: Lang): Party {
  if (id === undefined) {
    const called = calledWithin(name);
    const key = `~${nameKey(called)}`;
    return { key, side: key, person: false, named: isNamed(called), lang };
  }
  return {
    key: id,
    side: sides.of(id),
    person: sides.isPerson(id),
    ...(sides.isPlace(id) ? { places: sides.line(id) } : {}),
    ...(sides.isPerson(id) ? { names: sides.namesOf(id) } : {}),
    named: true,
  };
}

function conceptsOf(mention: EventMention, broader: Background['broader']): Set<string> {
  if (mention.things.length === 0) return NONE;
  const concepts = new Set<string>();
  for (const thing of mention.things) {
    for (let id = thing.concept; id !== undefined && !concepts.has(id); id = broader.get(id))
      concepts.add(id);
  }
  return concepts;
}

/** Stems of the words that carry meaning: four letters and more, function words left out. */
export function contentStems(text: string, lang: Lang): Set<string> {
  const skip = functionWordsOf(lang);
  const stems = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length >= 4 && !skip.has(word)) stems.add(word.slice(0, STEM));
  }
  return stems;
}

/** The occasion on which something was said, where the clause names one: a press conference, a speech. */
function occasionOf({ exact, lang }: EventMention): { occasion?: string } {
  const text = fold(exact);
  const { occasions, aside } = languages[lang].titles;
  for (const [occasion, phrases] of Object.entries(occasions)) {
    for (const phrase of phrases) {
      const at = text.indexOf(phrase);
      const before = text
        .slice(Math.max(0, at - 16), at)
        .split(' ')
        .slice(-3);
      if (at >= 0 && !before.some((word) => aside.includes(word))) return { occasion };
    }
  }
  return {};
}

/** Share of the smaller set that both have, from 0 to 1. */
export function overlap(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** Those who take part in any role, by the side they stand on, as far as they are known. */
export function sidesIn({ parties }: Facts): string[] {
  return Object.values(parties).flatMap((all) =>
    all.flatMap(({ side }) => (side.startsWith('~') ? [] : [side])),
  );
}

/** Told in passing, or denied, which takes up what others have told. */
export const isReminder = ({ mention }: Facts): boolean =>
  mention.background === true || mention.status === 'denied';

/** Of a week, a month, a year. */
export const isVague = ({ dated, range }: Facts): boolean => dated && width(range) > 1;
