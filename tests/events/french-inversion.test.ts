import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

const find = (text: string, type: string) => mention(text, type, 'fr');

describe('a subject behind its verb', () => {
  const KELLER = 'Jonas Keller est arrivé lundi à Paris.';

  test.each([
    `${KELLER} « L’armée a quitté la base de Sévaré », a-t-il affirmé.`,
    `${KELLER} L’armée, dit-il, a quitté la base.`,
    `${KELLER} L’armée a quitté la base, avait-il reconnu mardi.`,
    'L’armée a quitté la base, souffle Jonas Keller.',
    `${KELLER} « L’armée a quitté la base », sourit-il.`,
    '« L’armée a quitté la base », s’est indigné Jonas Keller.',
  ])('says who tells it: %s', (text) => {
    expect(find(text, 'withdrawal').attribution.speaker?.name).toBe('Jonas Keller');
  });

  test('is no further than whom it is said to', () => {
    const text = 'L’armée a quitté la base, a confié à la presse un officier.';
    expect(find(text, 'withdrawal').attribution.speaker?.name).toBe('officier');
  });

  test.each([
    ['Le Kenya a-t-il signé l’accord ?', 'agreement', 'Kenya'],
    ['Jonas Keller est arrivé. Aussi a-t-il condamné le putsch.', 'condemnation', 'Jonas Keller'],
  ])('acts: %s', (text, type, actor) => {
    expect(who(find(text, type), 'actor')).toBe(actor);
  });
});

describe('the pronoun of who says it', () => {
  test('takes up whom the text goes on to speak of', () => {
    const text =
      'Les hommes ont été arrêtés, a précisé Jonas Keller. Le gouverneur, Musa Bello, exige un procès. « Nous fermons les écoles », a-t-il menacé.';
    expect(find(text, 'base-closure').attribution.speaker?.name).toBe('Musa Bello');
  });

  test('agrees with a noun whose article hides what it is', () => {
    const text =
      'Jonas Keller dirige la police. L’entreprise a suspendu les travaux. Elle a accusé la police.';
    expect(who(find(text, 'accusation'), 'actor')).toBe('entreprise');
  });
});

describe('the only word that can be the verb of a clause is its verb', () => {
  test.each([
    ['L’armée kényane quitte la base.', 'withdrawal'],
    ['La diplomatie kényane accuse Paris de mentir.', 'accusation'],
    ['Le gouvernement kényan nie toute ingérence.', 'denial'],
    ['L’opposition fait état de dix morts.', 'casualties'],
    ['Un missile détruit un pont à Kherson.', 'destruction'],
  ])('%s', (text, type) => {
    expect(find(text, type).status).not.toBe('planned');
  });

  test.each([
    ['La banque, qui devait le financer, a refusé.', 'aid'],
    ['Le ministre paie la rançon.', 'concession'],
    ['Le Tchad, avec qui Paris négocie depuis mai, a refusé.', 'negotiation'],
  ])('%s', (text, type) => {
    expect(find(text, type).trigger.text).toMatch(/^(?:financer|paie|négocie)$/u);
  });

  test.each([
    'La délégation kényane présente à Genève a refusé de signer.',
    'Un parti interdit a refusé de signer.',
  ])('but no adjective: %s', (text) => {
    expect(read(text, 'fr').mentions.map(({ type }) => type)).toEqual(['refusal']);
  });

  test('« où la police a dispersé »: a subject behind its article', () => {
    const text = 'Il habite le quartier où la police a dispersé une marche.';
    expect(who(find(text, 'restriction'), 'actor')).toBe('police');
  });
});

describe('a body of people speaks for them', () => {
  test.each([
    ['L’ordre des avocats a condamné le putsch.', 'ordre des avocats'],
    ['La conférence des évêques a condamné le putsch.', 'conférence des évêques'],
    ['La banque chinoise, qui devait le financer, a condamné le putsch.', 'banque chinoise'],
  ])('%s', (text, actor) => {
    expect(who(find(text, 'condemnation'), 'actor')).toBe(actor);
    expect(read(text, 'fr').mentions.map(({ type }) => type)).not.toContain('meeting');
  });

  test('no word of what happens to them', () => {
    expect(read('Le nombre de victimes confirme l’attaque.', 'fr').mentions).toHaveLength(1);
  });
});

describe('whose account it is', () => {
  test.each([
    ['D’après la police, trois hommes ont été tués.', 'police'],
    ['Trois hommes ont été tués, d’après le récit que les rescapés ont fait aux juges.', 'rescapés'],
    ['Selon un décompte établi par la préfecture, trois hommes ont été tués.', 'préfecture'],
    ['La préfecture parle de trois morts.', 'préfecture'],
  ])('%s', (text, speaker) => {
    expect(find(text, 'casualties').attribution.speaker?.name).toBe(speaker);
  });

  test('in English too', () => {
    const text = 'According to a tally compiled by the ministry, three men were killed.';
    expect(mention(text, 'casualties').attribution.speaker?.name).toBe('ministry');
    expect(mention('The army reported three dead.', 'casualties')).toMatchObject({
      quantity: 3,
      speaker: 'army',
    });
  });

  test('a source behind a semicolon vouches for what stands there', () => {
    const text = 'L’armée a quitté la base ; dix soldats ont été tués, selon un diplomate.';
    expect(find(text, 'withdrawal').attribution.kind).toBe('article');
    expect(find(text, 'casualties').status).toBe('alleged');
  });
});
