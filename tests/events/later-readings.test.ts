import { describe, expect, test } from 'vitest';
import type { Lang, Status } from '../../src/model.ts';
import { mention, read, who } from './reading.ts';

/** What articles read for the first time showed to be misread; one sentence each. */
describe('status', () => {
  test.each<[Lang, string, string, Status]>([
    ['en', 'Norway became the first country to withdraw its troops in 1991.', 'withdrawal', 'occurred'],
    ['en', 'The general is accused of plotting a coup.', 'coup', 'alleged'],
    ['en', 'Kenya has signed a treaty with Chad, its embassy said on Monday.', 'agreement', 'occurred'],
    ['fr', 'Sa fille a dénoncé un enlèvement.', 'arrest', 'alleged'],
    ['fr', 'Selon une source diplomatique, Lomé négocierait avec Moscou.', 'negotiation', 'alleged'],
    ['fr', 'Le Kenya négocierait avec le Tchad si la guerre cessait.', 'negotiation', 'planned'],
  ])('%s: %s', (lang, text, type, status) => {
    expect(mention(text, type, lang).status).toBe(status);
  });
});

describe('clauses', () => {
  test('« alors que » opens a clause of its own, which the saying before it does not hold', () => {
    const text =
      'Le Kenya a livré des drones au Tchad, a annoncé mardi la présidence, alors que les attaques se multiplient.';
    expect(mention(text, 'arms-delivery', 'fr').attribution.speaker?.name).toBe('présidence');
  });

  test('participles in a row, each with its object, are what one subject did', () => {
    const text = 'Des officiers ont suspendu le scrutin, fermé les frontières et instauré un couvre-feu.';
    expect(who(mention(text, 'restriction', 'fr'), 'actor')).toBe('officiers');
  });

  test('a noun set behind a place does nothing: « À Davao, fief de …, des milliers de … »', () => {
    const text = 'À Davao, fief du président, des milliers de partisans ont manifesté mardi.';
    expect(who(mention(text, 'protest', 'fr'), 'actor')).toContain('partisans');
  });

  test('of two verbs in -ed the one with an object is the verb', () => {
    const text = 'Lawmakers allied with the former president occupied the chamber on Monday.';
    expect(who(mention(text, 'protest'), 'actor')).toBe('Lawmakers');
  });

  test('what stands right behind the object can be what the verb needs: "placed him under house arrest"', () => {
    const text = 'A judge placed the former minister under house arrest on Monday.';
    expect(who(mention(text, 'arrest'), 'victim')).toContain('minister');
  });
});

describe('dates', () => {
  test('of what is announced in the imperfect is that of the announcement', () => {
    const text = 'Des officiers ont annoncé lundi qu’ils prenaient le pouvoir.';
    expect(mention(text, 'coup', 'fr').date).toMatchObject({ edtf: '2023-10-02', basis: 'inferred' });
  });

  test('"for now" is no day that anything is set for', () => {
    const text = 'Kenya ruled out direct talks with Chad for now.';
    expect(mention(text, 'negotiation').status).toBe('denied');
  });
});

test('« selon la police » behind a number in a relative clause vouches for that alone', () => {
  const text =
    'Le Kenya a retiré son pays de la Cour, après une guerre qui a fait 6 000 morts, selon la police.';
  expect(mention(text, 'suspension', 'fr').status).toBe('occurred');
});

test('« a coûté la vie à huit soldats »: they are the victims, and eight', () => {
  const found = mention('L’attaque a coûté la vie à huit soldats.', 'casualties', 'fr');
  expect([who(found, 'victim'), found.quantity]).toEqual(['huit soldats', 8]);
});

describe('whose name it is', () => {
  test.each<[Lang, string, string, Record<string, string>]>([
    ['fr', 'L’armateur danois Nordhavn a suspendu ses traversées.', 'suspension', { actor: 'Nordhavn' }],
    ['fr', 'Un contrat a été signé avec l’entreprise Valmer.', 'agreement', { recipient: 'Valmer' }],
    ['fr', 'Le régime syrien de Karam a attaqué la ville.', 'attack', { actor: 'Syrie' }],
    ['en', 'The Danish carrier Nordhavn suspended its voyages.', 'suspension', { actor: 'Nordhavn' }],
  ])('%s: %s', (lang, text, type, roles) => {
    const found = mention(text, type, lang);
    for (const [role, name] of Object.entries(roles)) expect(who(found, role)).toBe(name);
  });

  test('« un bilan de l’ONG Amnesty International » is told by Amnesty International', () => {
    const text = 'Trois personnes ont été tuées lundi, selon un bilan de l’ONG Amnesty International.';
    expect(mention(text, 'casualties', 'fr').attribution.speaker?.name).toBe('Amnesty International');
  });

  test('a British tanker that is struck is not the United Kingdom', () => {
    const text = 'The rebels attacked a British tanker in the Gulf of Aden on Saturday.';
    expect(who(mention(text, 'attack'), 'victim')).toBe('British tanker');
  });

  test('« une attaque de missile dans le golfe d’Aden »: neither missile nor Aden attacks', () => {
    const text = 'Une attaque de missile contre un pétrolier a eu lieu dans le golfe d’Aden.';
    expect(who(mention(text, 'attack', 'fr'), 'actor')).toBeUndefined();
  });
});

test.each<[Lang, string]>([
  ['en', 'Amid tensions in the Gulf, Washington deployed two warships.'],
  ['fr', 'Après des incidents dans le Golfe, Washington a déployé deux navires de guerre.'],
])('a capital behind "in the Gulf," stands for its state (%s)', (lang, text) => {
  expect(who(mention(text, 'deployment', lang), 'actor')).toMatch(/^(?:United States|États-Unis)$/u);
});

describe('who claims an attack', () => {
  test.each<[Lang, string, string]>([
    ['fr', 'Le groupe a revendiqué samedi une attaque contre la caserne.', 'groupe'],
    ['en', 'The group claimed responsibility for an attack on the barracks on Saturday.', 'group'],
  ])('did it by his own word alone: %s %s', (lang, text, name) => {
    const attack = mention(text, 'attack', lang);
    expect([attack.status, who(attack, 'actor')]).toEqual(['alleged', name]);
  });
});

test('« dans un entretien à … » is where words stand, not a meeting', () => {
  const text =
    'Le Kenya suspend sa participation, a annoncé jeudi la présidence dans un entretien à un journal.';
  expect(read(text, 'fr').mentions.map(({ type }) => type)).not.toContain('meeting');
});
