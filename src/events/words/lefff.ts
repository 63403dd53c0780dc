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

const LETTERS = Object.keys(FORMS);

let conjugations: Conjugations | undefined;
let index: Index | undefined;
const unpacked = new Map<string, readonly VerbReading[]>();

/**
 * The readings of a form, each as one number: which lemma, times the number of tenses, plus which tense. Of 300,000
 * forms a text needs a few hundred; as objects they would fill 35 MB more.
 */
type Packed = number | number[];

interface Index {
  lemmas: string[];
  readings: Map<string, Packed>;
}

/** Every conjugated form of a French verb; none for a verb the lexicon lacks. */
export function conjugationsOf(lemma: string): string[] {
  const tenses = Object.values(load()[lemma] ?? {}).flat();
  const forms = tenses.filter((form): form is string => form !== null && form !== 'NA');
  return [...new Set(forms.flatMap((form) => [form, ...withI(form, lemma)]))];
}

/** Verbs that news does not use, whose forms it does: « la banque chinoise », « la police », « la chambre ». */
const HIDDEN = new Set(['chinoiser', 'grecquer', 'malter', 'policer', 'banquer', 'chambrer', 'mariner']);

/** « paie », « essaieront »: verbs in "-ayer" have their "y" or an "i", of which the lexicon holds one. */
function withI(form: string, lemma: string): string[] {
  return lemma.endsWith('ayer') && form !== lemma && /aye(?:$|s$|nt$|r)/u.test(form)
    ? [form.replace(/aye(?=$|s$|nt$|r)/u, 'aie')]
    : [];
}

/** What a French word form can be as a verb; empty for no verb. The lexicon is indexed on first use. */
export function verbReadings(form: string): readonly VerbReading[] {
  const known = unpacked.get(form);
  if (known) return known;
  const { lemmas, readings: packed } = (index ??= indexForms(load()));
  const numbers = packed.get(form);
  if (numbers === undefined) return [];
  const readings = (typeof numbers === 'number' ? [numbers] : numbers).map((each) => unpack(each, lemmas));
  unpacked.set(form, readings);
  return readings;
}

function load(): Conjugations {
  conjugations ??= createRequire(import.meta.url)(
    'french-verbs-lefff/dist/conjugations.json',
  ) as Conjugations;
  return conjugations;
}

function indexForms(all: Conjugations): Index {
  const readings = new Map<string, Packed>();
  Object.entries(all).forEach(([name, tenses], lemma) => {
    if (HIDDEN.has(name)) return;
    LETTERS.forEach((letter, tense) => {
      const forms = tenses[letter] ?? [];
      forms.forEach((form, person) => {
        if (form === null || form === 'NA' || forms.indexOf(form) < person) return;
        for (const each of [form, ...withI(form, name)])
          addReading(readings, each, lemma * LETTERS.length + tense);
      });
    });
  });
  return { lemmas: Object.keys(all), readings };
}

function addReading(found: Map<string, Packed>, form: string, reading: number): void {
  const others = found.get(form);
  if (others === undefined) found.set(form, reading);
  else if (typeof others === 'number') found.set(form, [others, reading]);
  else others.push(reading);
}

function unpack(reading: number, lemmas: string[]): VerbReading {
  const tense = reading % LETTERS.length;
  return { lemma: lemmas[(reading - tense) / LETTERS.length]!, form: FORMS[LETTERS[tense]!]! };
}
