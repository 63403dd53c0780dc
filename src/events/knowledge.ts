import type { EventType, Knowledge, Lang, ThingConcept, TriggerWord } from '../model.ts';
import { buildActorIndex, type ActorIndex } from './actors/index.ts';
import { perLanguage } from './per-language.ts';
import { nounForms, verbForms } from './words/inflect.ts';
import { lowerOf } from './words/word.ts';

/** A word that can name an event, made ready for matching. */
export interface Trigger {
  type: EventType;
  word: TriggerWord;
  /** "over" of "hand over"; a preposition may serve as particle. */
  particle?: string;
  /** French reflexive: « se retirer ». */
  reflexive: boolean;
  needs: ReadonlySet<string>;
  unless: ReadonlySet<string>;
  by: ReadonlySet<string>;
}

/** What one language's triggers and things look like. */
export interface Lexicon {
  verbs: ReadonlyMap<string, Trigger[]>;
  nouns: ReadonlyMap<string, Trigger[]>;
  /** English: form of a trigger verb → lemma, where the tagger's own lemma may be wrong. */
  verbLemmas: ReadonlyMap<string, string>;
  /** Every form of every trigger: a sentence without one is not tagged. */
  forms: ReadonlySet<string>;
  /** Word or two words → concept. */
  things: ReadonlyMap<string, string>;
}

export interface PreparedKnowledge extends Knowledge {
  actorIndex: ActorIndex;
  lexicons: Readonly<Record<Lang, Lexicon>>;
  /** Concept → itself and all that is broader. */
  broader: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of `actors.yml` and those that the world knows. */
  actorsById: ReadonlyMap<string, Knowledge['actors'][number]>;
}

/** Compiles triggers, things and actors once, for any number of articles; each language with its first one. */
export function prepareKnowledge(knowledge: Knowledge): PreparedKnowledge {
  const actorIndex = buildActorIndex(knowledge.actors);
  return {
    ...knowledge,
    actorIndex,
    lexicons: perLanguage((lang) => lexicon(knowledge, lang)),
    broader: new Map(knowledge.things.map((thing) => [thing.id, chain(thing, knowledge.things)])),
    actorsById: actorIndex.actors,
  };
}

function lexicon({ types, things }: Knowledge, lang: Lang): Lexicon {
  const verbs = new Map<string, Trigger[]>();
  const nouns = new Map<string, Trigger[]>();
  const forms = new Set<string>();
  const verbLemmas = new Map<string, string>();
  for (const type of types) {
    for (const word of type.triggers[lang].verbs) {
      const trigger = asTrigger(type, word, lang);
      add(verbs, headOf(word.lemma), trigger);
      for (const form of verbForms(headOf(word.lemma), lang)) {
        forms.add(form);
        if (form.length > 3 && !verbLemmas.has(form)) verbLemmas.set(form, headOf(word.lemma));
      }
    }
    for (const word of type.triggers[lang].nouns) {
      add(nouns, lowerOf(word.lemma), asTrigger(type, word, lang));
      for (const form of nounForms(word.lemma, lang)) forms.add(form);
    }
  }
  return { verbs, nouns, verbLemmas, forms, things: thingWords(things, lang) };
}

function add(index: Map<string, Trigger[]>, key: string, trigger: Trigger): void {
  const known = index.get(key);
  if (known) known.push(trigger);
  else index.set(key, [trigger]);
}

const partsOf = (lemma: string): string[] => lowerOf(lemma).replace(/^s'/u, 'se ').split(' ');

function headOf(lemma: string): string {
  const parts = partsOf(lemma);
  return parts[0] === 'se' ? parts[1]! : parts[0]!;
}

function asTrigger(type: EventType, word: TriggerWord, lang: Lang): Trigger {
  const parts = partsOf(word.lemma);
  const reflexive = parts[0] === 'se' && lang === 'fr';
  const particle = parts.slice(reflexive ? 2 : 1).join(' ');
  const needs = new Set((word.needs ?? type.objects ?? []).map(lowerOf));
  const unless = new Set((word.unless ?? []).map(lowerOf));
  const by = new Set((word.by ?? []).map(lowerOf));
  return { type, word, reflexive, needs, unless, by, ...(particle && { particle }) };
}

function thingWords(things: ThingConcept[], lang: Lang): Map<string, string> {
  const found = new Map<string, string>();
  for (const thing of things)
    for (const word of [thing.one[lang], thing.many[lang], ...thing.words[lang]])
      if (!found.has(lowerOf(word))) found.set(lowerOf(word), thing.id);
  return found;
}

function chain(thing: ThingConcept, things: ThingConcept[]): Set<string> {
  const found = new Set<string>();
  for (let at: ThingConcept | undefined = thing; at && !found.has(at.id);) {
    found.add(at.id);
    const is: string | undefined = at.is;
    at = things.find(({ id }) => id === is);
  }
  return found;
}
