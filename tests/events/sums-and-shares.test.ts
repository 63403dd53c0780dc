import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

describe('what a number counts', () => {
  test('not the thing that costs so much', () => {
    for (const text of [
      'Kenya signed a $360 million contract with Chad.',
      'Kenya signed a 360 million euro contract with Chad.',
      'Kenya inked a Rs 45,000 crore deal with Chad.',
    ])
      expect(mention(text, 'agreement').quantity).toBeUndefined();
    expect(
      mention('Turkey delivered a $5 million radar to Chad.', 'arms-delivery').things[0]?.quantity,
    ).toBeUndefined();
  });

  test('money, where money is what is given', () => {
    expect(mention('Norway gave Chad $360 million in aid.', 'aid').quantity).toBe(360e6);
  });

  test.each(['over', 'around', 'under', 'about'])('"%s" before it is its limit', (limit) => {
    const killed = mention(`The army killed ${limit} 40 rebels on Monday.`, 'casualties');
    expect(killed.quantity).toBe(40);
    expect(who(killed, 'victim')).toContain('rebels');
  });

  test('the dead and the wounded of one sentence, each with its own', () => {
    const text = 'Soldiers opened fire, killing three people and wounding about 80, a doctor said.';
    const counts = read(text).mentions.flatMap(({ type, quantity }) =>
      type === 'casualties' ? quantity : [],
    );
    expect(counts).toEqual([3, 80]);
  });

  test('those killed, where a participle stands before the verb', () => {
    const text = 'Two bombings claimed by the rebels killed at least 26 people.';
    expect(mention(text, 'casualties').quantity).toBe(26);
  });

  test('not the first of so many', () => {
    const { quantity, things } = mention('In May Chad received the first of 26 jets.', 'arms-delivery');
    expect([quantity, things[0]?.quantity]).toEqual([undefined, undefined]);
  });
});

describe('whose goods are bought is who sells them', () => {
  test('by their nationality', () => {
    const { actors } = mention('Kenya approved the purchase of 12 Turkish jets.', 'agreement');
    expect(actors.map(({ name, role }) => `${role} ${name}`)).toEqual(['actor Kenya']);
  });

  test('by the preposition, where nobody says who buys', () => {
    const { actors } = mention('The jets ordered from Turkey in 2019 are late.', 'arms-purchase');
    expect(actors.map(({ name, role }) => `${role} ${name}`)).toEqual(['source Turkey']);
  });
});

describe('what stands before its noun is no event', () => {
  test.each([
    ['Newly appointed Prime Minister Luis Vega visited Chad.', ['visit']],
    ['Jailed opposition leader Luis Vega met his lawyer.', ['meeting']],
    ['The party of ousted Kenyan prime minister Luis Vega resigned.', ['resignation']],
  ])('%s', (text, types) => {
    expect(read(text).mentions.map(({ type }) => type)).toEqual(types);
  });

  test('a clause of its own has a comma', () => {
    const { actors } = mention('Elected president in 2019, Luis Vega resigned on Monday.', 'resignation');
    expect(actors.map(({ name }) => name)).toContain('Luis Vega');
  });
});

describe('who suffers in a clause without its auxiliary', () => {
  test('others, behind one that was killed', () => {
    const { mentions } = read('An officer was killed and three others injured in a clash.');
    const injured = mentions.find(({ trigger }) => trigger.text === 'injured');
    expect(injured?.actors.map(({ role, name }) => `${role} ${name}`)).toEqual(['victim three others']);
  });
});

test('protests led by somebody and held are no arrest', () => {
  const text =
    'Protests led by opposition senator and head of the Green Party Ivo Marek were held on Monday.';
  expect(read(text).mentions.map(({ type }) => type)).toEqual(['protest']);
});

describe('who receives', () => {
  test.each([
    ['Chad was given ten trucks by Norway on Monday.', 'aid', 'recipient Chad, actor Norway'],
    ['Chad was sold ten tanks by Turkey.', 'arms-purchase', 'actor Chad, source Turkey'],
    ['Chad was supplied ammunition last week.', 'arms-delivery', 'recipient Chad'],
  ])('%s', (text, type, sides) => {
    const { actors } = mention(text, type);
    expect(actors.map(({ role, name }) => `${role} ${name}`).sort()).toEqual(sides.split(', ').sort());
  });
});

describe('what is only told of', () => {
  test.each([
    ['The spokesman referred questions about the air strike to the embassy.', 'attack'],
    ['He lodged an appeal against his conviction.', 'court-decision'],
    ['The only leader to be convicted was Luis Vega.', 'court-decision'],
    ['Parliament approved the resignation of the minister.', 'resignation'],
  ])('there was one: %s', (text, type) => {
    expect(mention(text, type).status).toBe('occurred');
  });

  test('who rejects an appeal is who then orders', () => {
    const text = 'The court ordered the senator to pay the fine, after rejecting his appeal.';
    expect(
      read(text).mentions.every(({ actors }) =>
        actors.every(({ name, role }) => role !== 'actor' || name === 'court'),
      ),
    ).toBe(true);
  });

  test.each([
    ['The mission, with ministers from five nations, arrived in army helicopters.', 'arms-delivery'],
    ['The strike was ended by the intervention of the archbishop.', 'deployment'],
    ['Forty businessmen have been targeted with asset freezes.', 'attack'],
    ['Chad approved the induction of 40 ships.', 'support'],
  ])('none: %s', (text, type) => {
    expect(read(text).mentions.map((each) => each.type)).not.toContain(type);
  });
});

test('dead and wounded, however they are counted', () => {
  for (const text of [
    'Police fought miners, leaving several dead and wounded.',
    'The raid left at least two dead and five wounded.',
  ])
    expect(read(text).mentions.map(({ type }) => type)).toEqual(expect.arrayContaining(['casualties']));
});

test('to whom a demand in quotation marks goes', () => {
  const { actors } = mention('The ministers demanded that Chad "call back its troops".', 'demand');
  expect(actors.filter(({ role }) => role === 'recipient').map(({ name }) => name)).toEqual(['Chad']);
});

describe('where and when, and not what', () => {
  test('what is approved in a referendum is not the referendum', () => {
    const text = 'The constitution was approved in a referendum in May.';
    expect(mention(text, 'election-timetable').status).toBe('occurred');
  });

  test('whoever speaks to lawmakers holds no meeting', () => {
    const text = 'Speaking to lawmakers, the minister vowed to end the conflict.';
    expect(read(text).mentions.map(({ type }) => type)).toEqual(['promise']);
  });

  test('a state to which something is given is one of the two', () => {
    const text = 'Turkey gave ten trucks to Kenya on Monday. The two governments had signed a pact in May.';
    expect(mention(text, 'agreement').actors.map(({ id }) => id)).toContain('kenya');
  });

  test('a state in which talks are held is no side of theirs', () => {
    const text = 'Rivals from Chad have agreed to hold talks in Kenya. The two sides clashed on Monday.';
    expect(mention(text, 'fighting').actors.map(({ id }) => id)).not.toContain('kenya');
  });
});

test('a name in the form of a noun', () => {
  const text = 'President Bongo Ban urged restraint. Ban left Lima on Friday.';
  expect(read(text).mentions.map(({ type }) => type)).not.toContain('restriction');
});

test('a suspended sentence suspends nothing', () => {
  const text = 'Marta Diaz received a two-year suspended sentence in 2011.';
  expect(read(text).mentions.map(({ type }) => type)).toEqual(['court-decision']);
});
