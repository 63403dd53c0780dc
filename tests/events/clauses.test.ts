import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

describe('the parts of a sentence', () => {
  test('place and day of filing in front of it say nothing of the event', () => {
    const found = mention('NAIROBI, Oct 1 (AFP) - Kenya will expel the envoy on Friday.', 'expulsion');
    expect(found.date.edtf).toBe('2023-10-06');
    expect(found.exact).toBe('Kenya will expel the envoy on Friday');
  });

  test('a participle behind a fronted phrase leaves the verb to its subject', () => {
    const text =
      'William Ruto lost the vote. In a video recorded at home he urged Chad to release the soldiers.';
    expect(who(mention(text, 'demand'), 'actor')).toBe('William Ruto');
  });

  test('"hours after" belongs to what follows it', () => {
    const found = mention('Rebels shelled the town, hours after Chad had signed a truce.', 'attack');
    expect(found.exact).toBe('Rebels shelled the town');
  });

  test('"at least two" is a number', () => {
    const found = mention('A missile hit the village, killing at least two people.', 'casualties');
    expect(who(found, 'victim')).toContain('two people');
  });

  test('a name after the verb brings in its own prepositions', () => {
    const text = 'The officers, calling themselves the Committee for the Salvation of Togo, seized power.';
    expect(read(text).mentions.map(({ type }) => type)).toEqual(['coup']);
  });

  test('what is said goes on to its predicate', () => {
    const found = mention('William Ruto said on Monday it might not be necessary.', 'statement');
    expect(found.exact).toBe('William Ruto said on Monday it might not be necessary');
  });
});

describe('what belongs to which verb', () => {
  test('a verb behind an aside goes on with the main verb where it has an object of its own', () => {
    const text = 'William Ruto dismissed the envoy on Monday, appointed in May, and expelled a priest.';
    const found = mention(text, 'expulsion');
    expect([found.date.edtf, who(found, 'actor'), who(found, 'victim')]).toEqual([
      '2023-10-02',
      'William Ruto',
      'priest',
    ]);
  });

  test('a joined verb in the past goes with the one in the past', () => {
    const text =
      'William Ruto called it a threat that affects his security and demanded an end to the drills.';
    expect(who(mention(text, 'demand'), 'actor')).toBe('William Ruto');
  });

  test('behind a relative clause between commas the main verb goes on', () => {
    const text = 'The court jailed William Ruto, who had led the march, and fined his party on Monday.';
    const fined = mention(text, 'sanction');
    expect([who(fined, 'actor'), fined.date.edtf]).toEqual(['court', '2023-10-02']);
  });

  test('who has said what others had done goes on to accuse', () => {
    const text = 'William Ruto said that Norway had fished within its share and accused Spain of fraud.';
    expect(who(mention(text, 'accusation'), 'actor')).toBe('William Ruto');
  });

  test('behind a comma who denies one thing goes on to vow another', () => {
    const text = 'William Ruto denied that troops took part in the raid, and vowed to expel the envoy.';
    expect(mention(text, 'promise')).toMatchObject({ status: 'occurred' });
    expect(who(mention(text, 'promise'), 'actor')).toBe('William Ruto');
  });

  test('those who advance are whoever does what follows', () => {
    const found = mention('Advancing M23 rebels seized the town of Goma on Tuesday.', 'fighting');
    expect(who(found, 'actor')).toContain('rebels');
  });

  test('who pays a fine has imposed none', () => {
    const fined = mention('The company paid a $105 million fine in May.', 'sanction');
    expect([who(fined, 'recipient'), who(fined, 'actor')]).toEqual(['company', undefined]);
  });

  test('a figure stands behind a second verb, not behind a noun', () => {
    const text = 'Kenya will lift its ban and ship 500 tonnes of rice to Sudan.';
    expect(mention(text, 'aid')).toMatchObject({ status: 'planned', quantity: 500 });
  });

  test('"was met with" is not "met with"', () => {
    const text = 'The attack on the harbour was met with silence.';
    expect(read(text).mentions.map(({ type }) => type)).not.toContain('meeting');
  });

  test('a name behind a noun of saying opens a clause', () => {
    const text = 'Ghana used gas as a weapon, a charge Chad rejected.';
    expect(who(mention(text, 'denial'), 'actor')).toBe('Chad');
  });
});

describe('verbs that look like others', () => {
  test.each([
    ['William Ruto declared that he was leaving Chad.', 'appointment'],
    ['Demonstrators tried to reach the palace.', 'court-decision'],
    ['Farmers took over the offices of the mayor.', 'appointment'],
    ['Reuters could not verify the figures.', 'investigation'],
  ])('%s', (text, type) => {
    expect(read(text).mentions.map((found) => found.type)).not.toContain(type);
  });

  test('"the military" is a noun before a verb', () => {
    expect(who(mention('Kenya’s military seized power on Monday.', 'coup'), 'actor')).toBe(
      'Kenya’s military',
    );
  });
});

describe('headlines', () => {
  test('a bare past in one is a passive', () => {
    const text = 'Kenya’s president ousted\n\nNAIROBI (AFP) - It rained on Monday in the capital.';
    const found = mention(text, 'coup');
    expect(who(found, 'actor')).toBeUndefined();
  });
});

test('a headline lifts what a bare noun names', () => {
  const text = 'Kenya lifts tariffs on steel\n\nNAIROBI (AFP) - It rained on Monday in the capital.';
  expect(read(text).mentions.map(({ type }) => type)).toEqual(['concession']);
});

test('who holds talks is held by nobody', () => {
  const text = 'William Ruto will hold follow-on talks with an official.';
  expect(read(text).mentions.map(({ type }) => type)).not.toContain('arrest');
});

describe('words that a tagger takes for another', () => {
  test('a quantifier between an auxiliary and its verb is no object', () => {
    const found = mention('Chad and Togo have all called for calm.', 'demand');
    expect(found.actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['Chad', 'Togo']));
  });

  test('what an article opens ends in a noun', () => {
    const text =
      'In a televised address late on Tuesday, William Ruto unveiled a map that shows the river, appointed a general as its governor and left.';
    const found = mention(text, 'appointment');
    expect([who(found, 'actor'), found.date.edtf]).toEqual(['William Ruto', '2023-10-03']);
  });

  test('"took" is no participle', () => {
    const text = 'Farmers took to the streets of Moundou, and several were detained.';
    expect(read(text).mentions.map(({ type }) => type)).toContain('protest');
  });

  test('« la prise par … »: between an article and a preposition stands a noun', () => {
    const text = 'La prise par les rebelles de la ville de Faya inquiète le Tchad.';
    expect(mention(text, 'fighting', 'fr').trigger.text).toBe('prise');
  });
});

describe('who stands behind a quotation', () => {
  test('speaks, whatever the verb', () => {
    const text = "« C'est une honte », s'est indigné le maire de Lomé, Kofi Adé.";
    expect(mention(text, 'condemnation', 'fr').actors[0]?.name).toContain('Kofi Adé');
  });
});
