import { describe, expect, test } from 'vitest';
import type { Lang, Status } from '../../src/model.ts';
import { mention, who } from './reading.ts';

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
