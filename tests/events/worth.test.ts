import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { mention, read, who } from './reading.ts';

test.each([
  ['The contract of the actors expired on Monday.', 'agreement'],
  ['The board voted to call a strike.', 'election-timetable'],
  ['The company is known for sending out mercenaries.', 'deployment'],
  ['The group is notorious for attacking villages.', 'attack'],
  ['The convoy left after soldiers fired warning shots.', 'attack'],
  ['The coast is frequently struck by storms.', 'destruction'],
  ['Firefighters battled three blazes in Chad on Monday.', 'fighting'],
])('no event of that kind: %s', (text, type) => {
  expect(read(text).mentions.map((each) => each.type)).not.toContain(type);
});

describe('what is no event', () => {
  test.each<[text: string, type: string, lang: Lang]>([
    ['Denmark has 200 soldiers deployed in Iraq.', 'deployment', 'en'],
    ['The soldiers are stationed in Latvia.', 'deployment', 'en'],
    ['Les soldats stationnés au Tchad attendent la relève.', 'deployment', 'fr'],
    ['Ethiopia was already fighting rebels in the north.', 'fighting', 'en'],
    ['The budget pays for a force that guards the border and supports the army of Togo.', 'support', 'en'],
    ['Ghana reacted to the lack of consultation with its neighbours.', 'negotiation', 'en'],
    ['Spain will think again about its deployment in Iraq.', 'deployment', 'en'],
    ['Turkey has opened a diplomatic offensive in Africa.', 'attack', 'en'],
    ['The study demonstrates the weakness of the banks.', 'protest', 'en'],
    ['Peru turned to copper.', 'demand', 'en'],
    ['Les rebelles se sont rendus lundi.', 'visit', 'fr'],
    ['Parliament passed a law banning strikes.', 'restriction', 'en'],
    ['L’ONU a adopté une résolution prolongeant la mission.', 'meeting', 'fr'],
    ['The prime minister agreed to step down.', 'agreement', 'en'],
    ['Norway suspended its aid to Chad.', 'aid', 'en'],
    ['The company suspended a 30-year concession.', 'concession', 'en'],
    ['The cabinet survived a vote of no confidence on Tuesday.', 'election-timetable', 'en'],
    ['Le gouvernement a survécu mardi à un vote de défiance.', 'election-timetable', 'fr'],
    ['Peru carried out the death penalty against three men on Sunday.', 'sanction', 'en'],
    ['Ana Lopez urged the prime minister to keep his promises to nurses.', 'promise', 'en'],
    ['Norway sent officers for a U.N.-backed mission in Haiti.', 'support', 'en'],
    ['Police held back the crowd.', 'arrest', 'en'],
  ])('%s', (text, type, lang) => {
    expect(read(text, lang).mentions.map((found) => found.type)).not.toContain(type);
  });
});

describe('what is one', () => {
  test('a relative clause with a day and a speaker is a statement', () => {
    const found = mention(
      'The report cites William Ruto, who on 12 May said publicly that taxes would rise.',
      'statement',
    );
    expect(who(found, 'speaker')).toBe('William Ruto');
    expect(found.date.edtf).toBe('2023-05-12');
  });

  test('so is a gerund with both', () => {
    const text = 'William Ruto surprised investors by stating on 12 May that taxes would rise.';
    expect(who(mention(text, 'statement'), 'speaker')).toBe('William Ruto');
  });

  test('without a day it only vouches', () => {
    const { mentions } = read('Investors trust William Ruto, who says that taxes will fall.');
    expect(mentions.map(({ type }) => type)).not.toContain('statement');
  });

  test('a light verb makes a statement of a noun', () => {
    expect(who(mention('William Ruto gave a speech on Monday.', 'statement'), 'speaker')).toBe(
      'William Ruto',
    );
  });

  test('a reply in a relative clause is told by the article', () => {
    const found = mention('Chad accused Sudan of theft, a charge that Sudan denied.', 'denial');
    expect(found.status).toBe('occurred');
    expect(who(found, 'actor')).toBe('Sudan');
  });

  test('where somebody comes from is no journey', () => {
    const { mentions } = read("Le ministre ne parle que d'instructeurs venus de Russie.", 'fr');
    expect(mentions.map(({ type }) => type)).not.toContain('visit');
  });

  test('moved to act, he acted', () => {
    const found = mention('The news moved the senators to condemn Peru.', 'condemnation');
    expect(found.status).toBe('occurred');
    expect(who(found, 'actor')).toBe('senators');
  });
});

describe('what a word does not mean there', () => {
  test.each<[text: string, type: string, lang: Lang]>([
    ['Two people briefed on the talks said the sale was near.', 'meeting', 'en'],
    ['Chad was accused of seeking to deny Niger the right to trade.', 'denial', 'en'],
    ['Peru revoked the agreement that governs trade.', 'agreement', 'en'],
    ['Hundreds of workers marched through the capital on Tuesday.', 'fighting', 'en'],
    ['The company was accused of walking out on its workers.', 'protest', 'en'],
    ['Chad sold tanks, according to state television.', 'statement', 'en'],
  ])('%s', (text, type, lang) => {
    expect(read(text, lang).mentions.map((found) => found.type)).not.toContain(type);
  });
});

describe('words that a tagger takes for another', () => {
  test('a name that opens the sentence, a verb behind "would", a gerund behind a verb', () => {
    const said = mention('Nestle said late on Thursday that it would close two plants.', 'statement');
    expect([who(said, 'speaker'), said.date.edtf]).toEqual(['Nestle', '2023-09-28']);
    const arming = mention('Peru, which denies arming the rebels, condemned the strike.', 'mobilisation');
    expect(arming.status).toBe('denied');
    const halted = mention("Ford and Germany's BMW halted production in April.", 'suspension');
    expect(halted.actors.map(({ name }) => name)).toEqual(['Ford', 'BMW']);
  });
});
