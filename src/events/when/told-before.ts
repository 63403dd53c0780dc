import type { EventMention, Precision } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import { objectOf, saysWhatItIs } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Making } from '../mentions/making.ts';

/** How far back, in UTF-16 units, a definite noun looks for the event that it takes up. */
const REACH = 1200;

const EXACT = new Set<Precision>(['day', 'week', 'month', 'part-of-month']);

/**
 * The date of an event told before that a sentence takes up without saying when: "The blast came as …",
 * "The deal was signed by …", "Two people were killed" behind an attack.
 */
export function dateToldBefore(candidate: Candidate, making: Making): EventMention['date'] | undefined {
  const before = takenUpBy(candidate, making) ?? causeOf(candidate, making);
  if (!before) return undefined;
  const { edtf, earliest, latest, precision } = before.date;
  const working: EventMention['date']['working'] = [{ kind: 'anchor', to: 'narrative', edtf }];
  return { edtf, earliest, latest, precision, basis: 'inferred', working };
}

/** The dated event that a definite noun in the clause means: its own noun, or the subject of the clause it goes with. */
function takenUpBy(candidate: Candidate, making: Making): EventMention | undefined {
  const { clause, phrase, trigger } = candidate;
  const { reading } = making;
  if (trigger.type.kind === 'speech') return undefined;
  const meanwhile = clause.link === 'adverbial' && clause.sense === 'while' ? clause.governor : undefined;
  if (phrase) {
    // "It was the second attack in a week."
    const isIt = clause.objects[0] === phrase && clause.subject && saysWhatItIs(clause, reading.words);
    const types = new Set(isIt ? typesNamed(phrase, reading) : typesOf(phrase, reading));
    // « Sept soldats ont été tués jeudi. Paris a condamné cette attaque. »
    return eventOf(types, making) ?? (types.has('attack') ? eventOf(DEATHS, making) : undefined);
  }
  const object = clause.verb ? objectOf(clause, reading) : undefined;
  // "The deal was signed", not "The strike was called off"
  const own = object ? typesOf(object, reading).filter((type) => type === trigger.type.id) : [];
  const around = meanwhile?.subject ? typesOf(meanwhile.subject, reading) : [];
  return eventOf(new Set([...own, ...around]), making);
}

/** The dated event told before that a noun takes up: "the ruling", « son arrestation ». */
export const eventTakenUp = (noun: NounPhrase, making: Making): EventMention | undefined =>
  eventOf(new Set(typesOf(noun, making.reading, making.reading.data.possessives)), making);

function eventOf(
  types: ReadonlySet<string>,
  { discourse, sentence, article }: Making,
): EventMention | undefined {
  // Most clauses take nothing up: what was told before is not looked through for them.
  if (types.size === 0) return undefined;
  const fits = ({ type, date, start, status }: EventMention): boolean =>
    types.has(type) &&
    EXACT.has(date.precision) &&
    date.timex !== undefined &&
    status !== 'planned' &&
    sentence.start - start < REACH &&
    start < sentence.start;
  const told = discourse.mentions.filter(fits);
  if (told.length === 0) return undefined;
  const paragraph = article.sentences.find((each) => each.paragraph === sentence.paragraph)!.start;
  return told.findLast(({ sentence: before }) => before.start >= paragraph) ?? told[0];
}

/** The event types that a definite noun can mean: "the attack", "that deal"; behind other words only where they are said. */
function typesOf(noun: NounPhrase, reading: Reading, orBehind: string[] = []): string[] {
  const { words, data, clauses } = reading;
  // « l'attaque, revendiquée par … »: told for the first time; « cette attaque, revendiquée par … » before
  const pointed = data.demonstratives.includes(words[noun.first]!.lower);
  if (!pointed && clauses.some(({ antecedent, link }) => link === 'participle' && antecedent === noun))
    return [];
  const own = words.slice(noun.first, noun.head + 1);
  const other = own.some(({ lower }) => lower in data.ordinals || data.another.includes(lower));
  const { lower: first } = own[0]!;
  const article = [first, words[noun.first - 1]?.lower ?? ''].find((word) => data.masculines.includes(word));
  const merged = article !== undefined && !data.indefinites.includes(article);
  const definite = data.definites.includes(first) || orBehind.includes(first) || merged;
  if (other || !definite || !noun.after.every((after) => isOfName(after, words))) return [];
  return typesNamed(noun, reading);
}

/** The event types of which the noun is a trigger. */
function typesNamed({ head }: NounPhrase, { words, knowledge, lang }: Reading): string[] {
  const { lemma, lower } = words[head]!;
  const { nouns } = knowledge.lexicons[lang];
  return (nouns.get(lemma) ?? nouns.get(lower) ?? []).map(({ type }) => type.id);
}

/** « le coup d'État »: a bare noun behind another belongs to its name. */
const isOfName = ({ first, head }: NounPhrase, words: Reading['words']): boolean =>
  first === head && words[head]!.pos === 'NOUN';

/** Deaths told right behind an attack, a fight or a protest are of its day. */
function causeOf({ trigger }: Candidate, { discourse, sentence }: Making): EventMention | undefined {
  if (trigger.type.id !== 'casualties') return undefined;
  return discourse.mentions
    .slice(discourse.before)
    .find(
      ({ type, date, start }) =>
        VIOLENT.has(type) && date.precision === 'day' && date.timex !== undefined && start < sentence.start,
    );
}

const DEATHS = new Set(['casualties']);

const VIOLENT = new Set(['attack', 'fighting', 'protest', 'coup']);
