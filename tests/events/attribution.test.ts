import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

describe('who says so', () => {
  test.each([
    ['President William Ruto said Turkey had delivered drones to Niger.', 'en'],
    ['Turkey has delivered drones to Niger, President William Ruto said.', 'en'],
    ['“Turkey has delivered drones to Niger,” said President William Ruto.', 'en'],
    ['According to President William Ruto, Turkey has delivered drones to Niger.', 'en'],
    ['« La Turquie a livré des drones au Niger », a déclaré William Ruto.', 'fr'],
    ['La Turquie a livré des drones au Niger, au terme de la visite, a déclaré William Ruto.', 'fr'],
    ['La Turquie a livré lundi des drones au Niger, après un accord, a indiqué mardi William Ruto.', 'fr'],
    ['Turkey has delivered drones to Niger, after a visit, said President William Ruto.', 'en'],
    ['Selon William Ruto, la Turquie a livré des drones au Niger.', 'fr'],
  ] as const)('%s', (text, lang) => {
    const { attribution } = mention(text, 'arms-delivery', lang);
    expect(attribution.speaker?.id).toBe('william-ruto');
    expect(attribution.kind).toBe('official');
  });

  test('a pronoun means the one who spoke before', () => {
    const text =
      'President William Ruto met reporters in Lomé. He said Turkey had delivered drones to Niger.';
    expect(mention(text, 'arms-delivery').attribution.speaker?.id).toBe('william-ruto');
  });

  test('those who describe themselves as a firm’s employees are not the firm', () => {
    const { attribution } = mention(
      'Sources who describe themselves as Wagner employees say that the group began its operations in May.',
      'deployment',
    );
    expect(attribution).toMatchObject({ kind: 'anonymous', speaker: { name: 'Sources' } });
  });

  test('what reports say is hearsay', () => {
    const { attribution } = mention('According to reports, Kenya might hire mercenaries.', 'deployment');
    expect(attribution.kind).toBe('hearsay');
  });

  test('sources without a name stay without one', () => {
    const { attribution } = mention(
      'Diplomats told an agency that Turkey had delivered drones to Niger.',
      'arms-delivery',
    );
    expect(attribution.kind).toBe('anonymous');
  });

  test('"we" is the side of the speaker', () => {
    const found = mention(
      '“We will not withdraw our troops,” President William Ruto told reporters.',
      'withdrawal',
    );
    expect(who(found, 'actor')).toBe('Kenya');
    expect(found.status).toBe('denied');
  });

  test('a pronoun behind somebody without a name means no one named before', () => {
    const text =
      'President William Ruto spoke on Monday. A police officer was arrested. He denied the charges.';
    expect(who(mention(text, 'denial'), 'actor')).toBe('police officer');
    const french = 'William Ruto a parlé lundi. Le frère du maire a été arrêté. Il a nié les faits.';
    expect(who(mention(french, 'denial', 'fr'), 'actor')).toBe('frère du maire');
  });

  test('quoted words are given without their marks', () => {
    const { attribution } = mention('Turkey called on Chad to “think again” about its decision.', 'demand');
    expect(attribution.quotes.map(({ exact }) => exact)).toEqual(['think again']);
  });

  test('a named official makes a statement, the police who only report make none', () => {
    expect(
      read('President William Ruto said that taxes would rise.').mentions.map(({ type }) => type),
    ).toEqual(['statement']);
    expect(read('Rebels killed ten soldiers, police said.').mentions.map(({ type }) => type)).toEqual([
      'casualties',
    ]);
  });
});

test('the army of a state speaks, not the state', () => {
  const text = 'Treize soldats sont morts jeudi, a indiqué l’armée kényane.';
  expect(mention(text, 'casualties', 'fr').attribution.speaker).toEqual({
    name: 'armée kényane',
    id: 'kenya',
  });
});

describe('whom "he" means', () => {
  test('"his lawyer said he …": whose lawyer it is', () => {
    const text = 'William Ruto is accused of theft. His lawyer, Ada Obi, said he denied the charge.';
    expect(who(mention(text, 'denial'), 'actor')).toBe('William Ruto');
  });

  test('a name by which a person is called alone', () => {
    const text =
      'Last week Tesfaye Bekele, a minister, signed. Tesfaye won a prize. He accused Kenya of theft.';
    expect(who(mention(text, 'accusation'), 'actor')).toBe('Tesfaye Bekele');
  });

  test('a state that nobody listed keeps "it" from the one named before', () => {
    const text = 'Brazil attacked a town. Guyana said it had put its armed forces on full alert.';
    expect(who(mention(text, 'mobilisation'), 'actor')).toBe('Guyana');
  });

  test('« En visite à X, le président, Y, … »: X is a place', () => {
    const text = 'En visite à Adıyaman, le président turc, Kemal Aydın, a promis de reconstruire.';
    expect(who(mention(text, 'promise', 'fr'), 'actor')).toBe('Kemal Aydın');
    expect(who(mention(text, 'visit', 'fr'), 'actor')).toBe('Kemal Aydın');
  });

  test('behind a semicolon only what stands there is told', () => {
    const text = 'Farmers have marched through Lomé; some 600 people came last week, police said.';
    expect(mention(text, 'protest').attribution.speaker).toBeUndefined();
  });
});

test.each([
  ['Paris denied it, said William Ruto, according to whom Chad has delivered ten drones to Niger.', 'en'],
  ['« Nous savons », a affirmé William Ruto, selon qui le Tchad a livré dix drones au Niger.', 'fr'],
] as const)('a relative clause on whose word: %s', (text, lang) => {
  expect(mention(text, 'arms-delivery', lang).attribution.speaker?.id).toBe('william-ruto');
});

test('« a voté le retrait »: it is still to come', () => {
  const text = 'Le Conseil de sécurité a voté vendredi le retrait des Casques bleus du Mali.';
  expect(mention(text, 'withdrawal', 'fr').status).toBe('planned');
});

test('“…,” Diaz, in charge of it, told Reuters: Reuters is who was told', () => {
  const found = mention(
    '"We have killed forty men," General Omar Diaz, in charge of the operation, told Reuters on Monday.',
    'casualties',
  );
  expect(found.attribution.speaker?.name).toContain('Omar Diaz');
  expect(who(found, 'actor')).toContain('Omar Diaz');
});
