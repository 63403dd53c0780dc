import { createRequire } from 'node:module';
import type { VerbForm } from './word.ts';

/** A reading of a French verb form. */
export interface VerbReading {
  lemma: string;
  form: VerbForm;
}

type Conjugations = Record<string, Record<string, (string | null)[]>>;

// Tense letters of the Lefff lexicon (Sagot 2010): P présent, I imparfait, J passé simple, …
const FORMS: Record<string, VerbForm> = {
  W: 'infinitive',
  K: 'participle',
  G: 'gerund',
  P: 'present',
  I: 'past',
  J: 'past',
  F: 'future',
  C: 'conditional',
  S: 'subjunctive',
  T: 'subjunctive',
  Y: 'base',
};

let conjugations: Conjugations | undefined;
let readings: Map<string, VerbReading[]> | undefined;

/** Every conjugated form of a French verb; none for a verb the lexicon lacks. */
export function conjugationsOf(lemma: string): string[] {
  const tenses = Object.values(load()[lemma] ?? {}).flat();
  return [...new Set(tenses)].filter((form): form is string => form !== null && form !== 'NA');
}

/** What a French word form can be as a verb; empty for no verb. The lexicon is unpacked on first use. */
export function verbReadings(form: string): readonly VerbReading[] {
  readings ??= unpack(load());
  return readings.get(form) ?? [];
}

function load(): Conjugations {
  conjugations ??= createRequire(import.meta.url)(
    'french-verbs-lefff/dist/conjugations.json',
  ) as Conjugations;
  return conjugations;
}

function unpack(all: Conjugations): Map<string, VerbReading[]> {
  const found = new Map<string, VerbReading[]>();
  for (const [lemma, tenses] of Object.entries(all))
    for (const letter of Object.keys(FORMS))
      for (const form of new Set(tenses[letter] ?? [])) {
        if (form === null || form === 'NA') continue;
        const reading = { lemma, form: FORMS[letter]! };
        const others = found.get(form);
        if (others) others.push(reading);
        else found.set(form, [reading]);
      }
  return found;
}
