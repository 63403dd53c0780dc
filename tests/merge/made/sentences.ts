import type { Lang } from '../../../src/model.ts';
import type { Planted } from './world.ts';

/** How an event is told, `{…}` filled from its words; `{on}` is the date as this article gives it. */
export const SENTENCES: Record<Planted['kind'], Record<Lang, string[]>> = {
  delivery: {
    en: ['{a} delivered {n} {thing} to {b}{on}.', '{b} received {n} {thing} from {a}{on}, officials said.'],
    fr: ['{a} a livré {n} {thing} {toB}{on}.', '{b} a reçu {n} {thing} {ofA}{on}.'],
  },
  agreement: {
    en: ['{a} and {b} signed a defence agreement{on}.', '{a} signed a defence agreement with {b}{on}.'],
    fr: [
      '{a} et {andB} ont signé un accord de défense{on}.',
      '{a} a signé un accord de défense avec {andB}{on}.',
    ],
  },
  visit: {
    en: ['{who} visited {b}{on}.', '{who} travelled to {b}{on} for a visit.'],
    fr: ['{who} s’est rendue {inB}{on}.', '{who} a effectué une visite {inB}{on}.'],
  },
  attack: {
    en: [
      'Gunmen attacked {place}{on}, killing {n} soldiers.',
      'An attack on {place} killed {n} soldiers{on}.',
    ],
    fr: [
      'Des hommes armés ont attaqué {place}{on}, tuant {n} soldats.',
      'Une attaque contre {place} a tué {n} soldats{on}.',
    ],
  },
  speech: {
    en: [
      '{who} said{on} that the strait would stay open to all ships.',
      '“The strait stays open,” {who} told reporters{on}.',
    ],
    fr: [
      '{who} a déclaré{on} que le détroit resterait ouvert à tous les navires.',
      '« Le détroit reste ouvert », a affirmé {who}{on}.',
    ],
  },
  coup: {
    en: ['Officers overthrew {who} in {b}{on}.', '{who} was ousted in a coup in {b}{on}.'],
    fr: ['Des officiers ont renversé {who} {inB}{on}.', '{who} a été renversé par un coup d’État {inB}{on}.'],
  },
  plan: {
    en: [
      '{b} will withdraw its troops from the strait by the end of 2024.',
      '{b} plans to withdraw its troops from the strait by the end of 2024.',
    ],
    fr: [
      '{b} va retirer ses troupes du détroit d’ici la fin de 2024.',
      '{b} prévoit de retirer ses troupes du détroit d’ici la fin de 2024.',
    ],
  },
};

/** Sentences that tell nothing. */
export const FILLERS: Record<Lang, string[]> = {
  en: [
    'The ferry season is short in those waters.',
    'Fishermen mended their nets along the quay.',
    'The price of bread is a matter of daily talk.',
  ],
  fr: [
    'La saison des ferries est courte dans ces eaux.',
    'Les pêcheurs réparaient leurs filets sur le quai.',
    'Le prix du pain fait parler chaque jour.',
  ],
};
