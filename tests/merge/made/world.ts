import type { Actor, Lang, Localized } from '../../../src/model.ts';

/** An invented event as it truly was; articles tell it more or less exactly. */
export interface Planted {
  id: string;
  kind: 'delivery' | 'agreement' | 'visit' | 'attack' | 'speech' | 'coup' | 'plan';
  /** `yyyy-mm-dd`. */
  day: string;
  /** Figures in it; the second is what some sources say instead. */
  number?: [number, number];
  words: Record<Lang, Words>;
}

/** What the sentences of one event are filled with. */
export type Words = Record<string, string>;

const state = (id: string, name: Localized, gender: 'f' | 'm', demonyms: Actor['demonyms']): Actor => ({
  id,
  kind: 'state',
  name,
  aliases: { en: [], fr: [] },
  demonyms,
  offices: [],
  gender,
});

const person = (id: string, name: string, of: string, title: Localized): Actor => ({
  id,
  kind: 'person',
  name: { en: name, fr: name },
  short: { en: name.split(' ')[1]!, fr: name.split(' ')[1]! },
  aliases: { en: [], fr: [] },
  demonyms: { en: [], fr: [] },
  of,
  offices: [{ title, of, from: '2020-01-01' }],
});

const place = (id: string, en: string, fr: string, of: string): Actor => ({
  ...state(id, { en, fr }, 'm', { en: [], fr: [] }),
  kind: 'place',
  of,
});

/** Three invented states on a strait, their ministers and their harbours. */
export const madeActors: Actor[] = [
  state('norland', { en: 'Norland', fr: 'Norlande' }, 'f', {
    en: ['Norlandic'],
    fr: ['norlandais', 'norlandaise', 'norlandaises'],
  }),
  state('sudmark', { en: 'Sudmark', fr: 'Sudmark' }, 'm', {
    en: ['Sudmarkian'],
    fr: ['sudmarkois', 'sudmarkoise', 'sudmarkoises'],
  }),
  state('estia', { en: 'Estia', fr: 'Estie' }, 'f', {
    en: ['Estian'],
    fr: ['estien', 'estienne', 'estiens'],
  }),
  person('anna-berg', 'Anna Berg', 'norland', {
    en: 'foreign minister',
    fr: 'ministre des Affaires étrangères',
  }),
  person('tom-vale', 'Tom Vale', 'sudmark', { en: 'president', fr: 'président' }),
  person('ida-quist', 'Ida Quist', 'estia', { en: 'prime minister', fr: 'première ministre' }),
  place('port-lys', 'Port Lys', 'Port-Lys', 'sudmark'),
  place('grauberg', 'Grauberg', 'Grauberg', 'sudmark'),
];

const NAMES: Record<string, Record<Lang, Words>> = {
  norland: {
    en: { it: 'Norland' },
    fr: {
      it: 'La Norlande',
      to: 'à la Norlande',
      of: 'de la Norlande',
      and: 'la Norlande',
      in: 'en Norlande',
    },
  },
  sudmark: {
    en: { it: 'Sudmark' },
    fr: { it: 'Le Sudmark', to: 'au Sudmark', of: 'du Sudmark', and: 'le Sudmark', in: 'au Sudmark' },
  },
  estia: {
    en: { it: 'Estia' },
    fr: { it: 'L’Estie', to: 'à l’Estie', of: 'de l’Estie', and: 'l’Estie', in: 'en Estie' },
  },
};

const THINGS: Record<string, Localized> = {
  helicopters: { en: 'helicopters', fr: 'hélicoptères' },
  rifles: { en: 'rifles', fr: 'fusils' },
};

function delivery(
  id: string,
  day: string,
  [from, to, thing]: [string, string, string],
  number: [number, number],
): Planted {
  const words = (lang: Lang): Words => ({
    ...partiesIn(lang, from, to),
    thing: THINGS[thing]![lang],
  });
  return { id, kind: 'delivery', day, number, words: { en: words('en'), fr: words('fr') } };
}

function partiesIn(lang: Lang, from: string, to: string): Words {
  const [a, b] = [NAMES[from]![lang], NAMES[to]![lang]];
  return {
    a: a['it']!,
    b: b['it']!,
    toB: b['to'] ?? b['it']!,
    ofA: a['of'] ?? a['it']!,
    andB: b['and'] ?? b['it']!,
    inB: b['in'] ?? b['it']!,
  };
}

function between(kind: Planted['kind'], id: string, day: string, [from, to]: [string, string]): Planted {
  return { id, kind, day, words: { en: partiesIn('en', from, to), fr: partiesIn('fr', from, to) } };
}

function by(kind: Planted['kind'], id: string, day: string, [who, where]: [string, string]): Planted {
  const words = (lang: Lang): Words => ({ who, ...partiesIn(lang, where, where) });
  return { id, kind, day, words: { en: words('en'), fr: words('fr') } };
}

function attack(id: string, day: string, [en, fr]: [string, string], number: [number, number]): Planted {
  return { id, kind: 'attack', day, number, words: { en: { place: en }, fr: { place: fr } } };
}

/** Twenty events; those with one name and a number are look-alikes that must stay apart. */
export const planted: Planted[] = [
  delivery('helicopters-1', '2024-03-05', ['norland', 'sudmark', 'helicopters'], [4, 6]),
  delivery('helicopters-2', '2024-03-26', ['norland', 'sudmark', 'helicopters'], [4, 2]),
  delivery('rifles-1', '2024-05-14', ['estia', 'sudmark', 'rifles'], [900, 1000]),
  delivery('rifles-2', '2024-05-14', ['estia', 'norland', 'rifles'], [500, 700]),
  between('agreement', 'agreement-1', '2023-12-11', ['norland', 'sudmark']),
  between('agreement', 'agreement-2', '2024-02-19', ['norland', 'sudmark']),
  between('agreement', 'agreement-3', '2024-02-19', ['estia', 'sudmark']),
  by('visit', 'visit-1', '2024-01-16', ['Anna Berg', 'sudmark']),
  by('visit', 'visit-2', '2024-04-09', ['Anna Berg', 'sudmark']),
  by('visit', 'visit-3', '2024-04-09', ['Anna Berg', 'estia']),
  by('visit', 'visit-4', '2024-04-09', ['Ida Quist', 'sudmark']),
  attack('attack-1', '2024-01-22', ['Port Lys', 'Port-Lys'], [7, 9]),
  attack('attack-2', '2024-01-22', ['Grauberg', 'Grauberg'], [3, 5]),
  attack('attack-3', '2024-03-12', ['Port Lys', 'Port-Lys'], [12, 14]),
  by('speech', 'speech-1', '2024-02-07', ['Anna Berg', 'sudmark']),
  by('speech', 'speech-2', '2024-02-07', ['Ida Quist', 'sudmark']),
  by('speech', 'speech-3', '2024-05-21', ['Anna Berg', 'sudmark']),
  by('coup', 'coup-1', '2023-08-17', ['Tom Vale', 'sudmark']),
  by('coup', 'coup-2', '2024-05-03', ['Tom Vale', 'sudmark']),
  by('plan', 'plan-1', '2024-12-31', ['Ida Quist', 'estia']),
];
