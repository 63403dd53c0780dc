import { expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

test('what a court orders is a decision; what a person does whose name holds the word is none', () => {
  expect(mention('The Supreme Court ordered Chad to pay on Monday.', 'court-decision').trigger.text).toBe(
    'ordered',
  );
  const { mentions } = read('Courtney Smith ordered the troops to leave Chad on Monday.');
  expect(mentions.map(({ type }) => type)).not.toContain('court-decision');
});

test('"them" is rather who acted than whom they acted upon; "it" in the place of an object no body', () => {
  const text = 'Three ministers joined the protesters; William Ruto accused them of meddling.';
  expect(who(mention(text, 'accusation'), 'recipient')).toBe('Three ministers');
  const other = 'The parliament of Chad met on Monday. Lawmakers backed it by 84 votes to 30.';
  expect(who(mention(other, 'support'), 'recipient')).toBeUndefined();
  expect(read(other).mentions.map(({ type }) => type)).not.toContain('election-timetable');
});

test('« prolongé jusqu’au 24 octobre »: done, whatever day it reaches to', () => {
  expect(mention('Le couvre-feu a été prolongé jusqu’au 24 octobre.', 'restriction', 'fr').status).toBe(
    'occurred',
  );
});

test('« parmi lesquels … »: only some of those held', () => {
  const text = 'Onze militants, parmi lesquels Kofi Adé, ont été interpellés mardi.';
  expect(mention(text, 'arrest', 'fr').quantity).toBe(11);
});

test('who questions whether something is so questions nobody', () => {
  const text = 'William Ruto questioned whether the government of Chad was legitimate.';
  expect(read(text).mentions.map(({ type }) => type)).not.toContain('investigation');
  const other = 'Police questioned the minister on Monday.';
  expect(mention(other, 'investigation').actors).toHaveLength(2);
});

test('« interrogé par la police », not « interrogé par un journal »', () => {
  expect(mention('Le ministre a été interrogé lundi par la police.', 'investigation', 'fr').status).toBe(
    'occurred',
  );
  const { mentions } = read('Interrogé par l’AFP, le ministre a démenti.', 'fr');
  expect(mentions.map(({ type }) => type)).not.toContain('investigation');
});

test('a Malaysian who is abducted, killed or expelled is not Malaysia', () => {
  const abducted = 'Rebels abducted four Kenyan fishermen in August.';
  expect(who(mention(abducted, 'arrest'), 'victim')).toBe('four Kenyan fishermen');
  const killed = mention('In May a Kenyan soldier was killed in a clash.', 'casualties');
  expect(killed.actors[0]?.id).toBeUndefined();
  const expelled = mention('Norway expelled the Kenyan envoy on Monday.', 'expulsion');
  expect(expelled.actors.map(({ id }) => id)).not.toContain('kenya');
});

test('who condemns or demands an act does not turn against those who suffer it', () => {
  const detained = 'Oxfam condemned the detention of 14 union leaders.';
  expect(who(mention(detained, 'condemnation'), 'recipient')).toBeUndefined();
  const killed = 'Norway condemned the killing of civilians by the army.';
  expect(who(mention(killed, 'condemnation'), 'recipient')).toBe('army');
});

test('"who chairs the bloc" is a clause, "Ford" a name, and "it" whoever speaks of itself', () => {
  const chairs = 'Ana Ibarra, who chairs the bloc, offered to host the talks.';
  expect(who(mention(chairs, 'promise'), 'actor')).toBe('Ana Ibarra');
  const ford = 'Kenya signed a trade deal. Ford said it would close its plant.';
  expect(
    mention(ford, 'statement').attribution.speaker?.name ?? who(mention(ford, 'statement'), 'speaker'),
  ).toBe('Ford');
  expect(who(mention(ford, 'base-closure'), 'actor')).toBe('Ford');
});

test('who is freed is who was held; "them" is whom the sentence before acted upon', () => {
  const freed = 'Rebels abducted four nurses in August. They were freed in September.';
  expect(who(mention(freed, 'release'), 'victim')).toBe('four nurses');
  const fined = 'The troops left. Police arrested five suspects in Nairobi. A court fined them on Monday.';
  expect(who(mention(fined, 'sanction'), 'recipient')).toBe('five suspects');
});

test('where nobody singular acts, the one person named is spoken of on, and so is the one group acted upon', () => {
  const person =
    'Ana Ibarra resigned. Prosecutors opened an investigation into Leo Brandt. He condemned the raid.';
  expect(who(mention(person, 'condemnation'), 'actor')).toBe('Leo Brandt');
  const visitor = 'Zelensky met King Charles on Monday. He condemned the raid.';
  expect(who(mention(visitor, 'condemnation'), 'actor')).not.toBe('King Charles');
  const group = 'The rebels left. Oxfam criticised the arrest of 14 nurses. They threatened to strike.';
  expect(who(mention(group, 'threat'), 'actor')).toBe('14 nurses');
});

test('"which exports steel" is a clause; who calls on both sides is neither of them', () => {
  const text = 'Kenya, which exports steel to Norway, called on both sides to negotiate.';
  expect(who(mention(text, 'demand'), 'actor')).toBe('Kenya');
  const asked = mention(text, 'negotiation').actors.map(({ id }) => id);
  expect(asked).not.toContain('norway');
  const joined = 'He backed the march, which thousands of farmers joined.';
  expect(read(joined).mentions.map(({ type }) => type)).not.toContain('condemnation');
});

test('the wounded are people, not what befell them', () => {
  expect(read('The envoy visited the wounded on Friday.').mentions.map(({ type }) => type)).toEqual([
    'visit',
  ]);
});

test('"it" may be a court', () => {
  const text = 'The International Court of Justice met in 2013. It ruled that the area belonged to Chad.';
  expect(mention(text, 'court-decision').trigger.text).toBe('ruled');
});

test('a march to protest is one protest; talks suspended are one suspension', () => {
  const march = 'Thousands of people marched in Nairobi on Wednesday to protest against rising prices.';
  expect(read(march).mentions.map(({ type }) => type)).toEqual(['protest']);
  const talks = 'Kenya suspended talks on a trade agreement.';
  expect(read(talks).mentions.map(({ type }) => type)).not.toContain('negotiation');
});

test('what waits for an election lies ahead, and so does the election', () => {
  const text = 'William Ruto said he would step down once a president was elected.';
  expect(read(text).mentions.every(({ type, status }) => type === 'statement' || status === 'planned')).toBe(
    true,
  );
});

test('who is called on to do it stands before it: "the call for the minister to resign"', () => {
  const text = "The opposition's call for the minister to resign went unheeded.";
  expect(who(mention(text, 'resignation'), 'actor')).toBe('minister');
});

test.each([
  'A bomb exploded in Lagos on Monday.',
  'A car bomb went off in Lagos on Monday.',
  'A grenade was thrown at a bar in Lagos on Monday.',
])('nobody attacked the bomb that exploded: %s', (text) => {
  expect(who(mention(text, 'attack'), 'victim') ?? '').not.toMatch(/bomb|grenade/);
});

test('who suffers "its worst attack", or comes under one, is the victim', () => {
  const suffered = mention('Kenya has suffered its worst attack since 2013.', 'attack');
  expect([who(suffered, 'actor'), who(suffered, 'victim')]).toEqual([undefined, 'Kenya']);
  expect(who(mention('The base came under attack on Monday.', 'attack'), 'victim')).toBe('base');
});

test('a ship that is called by a name is no person', () => {
  expect(read('Kenya seized the tanker Lady Mary on Monday.').mentions.map(({ type }) => type)).toEqual([
    'seizure',
  ]);
});

test('of several, the first has been given: "the first of 26 jets"', () => {
  const english = mention(
    'France delivered the first of 26 fighter jets to Chad on Monday.',
    'arms-delivery',
  );
  expect(english).toMatchObject({ ordinal: 1, date: { edtf: '2023-10-02' } });
  expect(english.quantity).toBeUndefined();
  const french = mention('Le Tchad a reçu lundi les derniers des 250 chars.', 'arms-delivery', 'fr');
  expect(french.quantity).toBeUndefined();
});

test.each([
  ['Kenya will send two frigates to the Gulf.', 'deployment'],
  ['Kenya will send two helicopters to Chad.', 'arms-delivery'],
  ['The minister cancelled a trip to Lima.', 'suspension'],
])('%s', (text, type) => {
  expect(read(text).mentions.map((each) => each.type)).toEqual([type]);
});

test.each([
  ['France sold Egypt 30 jets in 2021.', 'Egypt', 'France'],
  ['Sweden will sell Hungary four fighter jets.', 'Hungary', 'Sweden'],
])('whom jets are sold buys them: %s', (text, buyer, seller) => {
  const found = mention(text, 'arms-purchase');
  expect([who(found, 'actor'), who(found, 'source')]).toEqual([buyer, seller]);
  expect(found.quantity).toBeDefined();
});

test('what a court upholds is decided, not supported', () => {
  expect(
    read('The court upheld a fine against the bank on Tuesday.').mentions.map(({ type }) => type),
  ).toEqual(['court-decision']);
});

test.each([
  'La Suède a vendu au Tchad quatre avions de combat.',
  'La Suède a vendu quatre avions de combat au Tchad.',
  'Quatre avions de combat ont été vendus au Tchad par la Suède.',
])('« vendre à »: %s', (text) => {
  const found = mention(text, 'arms-purchase', 'fr');
  expect([who(found, 'actor'), who(found, 'source')]).toEqual(['Tchad', 'Suède']);
});

test('whoever warns that fighting could resume does not fight', () => {
  const found = mention('Diplomats warn that fighting could resume.', 'fighting');
  expect([found.status, who(found, 'actor')]).toEqual(['planned', undefined]);
});

test.each([
  ['The law is invalid, a court ruled on Monday.', 'court-decision', 'en'],
  ['The senator attacked the plan.', 'condemnation', 'en'],
  ["L'association a attaqué cette décision.", 'condemnation', 'fr'],
] as const)('%s', (text, type, lang) => {
  expect(read(text, lang).mentions.map((each) => each.type)).toEqual([type]);
});

test('whoever is fined for something did it, and an amount behind is none of his names', () => {
  const text = 'On Monday a court fined the union 100,000 euros for attacking the factory.';
  expect(who(mention(text, 'attack'), 'actor')).toBe('union');
});

test('where somebody tells of it, it did not happen', () => {
  const text = 'Six soldiers were killed on Monday, according to a newspaper in Nairobi.';
  expect(mention(text, 'casualties').place).toBeUndefined();
});

test('"they" and "their" are those that the same sentence tells of, before anybody told of earlier', () => {
  const text =
    'French troops left Chad on Monday. At their third summit, the leaders of ECOWAS kept the sanctions they imposed in July.';
  expect(who(mention(text, 'sanction'), 'actor')).toBe('ECOWAS');
});

test('troops that pull out of a place, or back from it, leave it', () => {
  for (const text of [
    'French troops pulled out of Gao on Monday.',
    'French troops pulled back from Gao on Monday.',
  ])
    expect(who(mention(text, 'withdrawal'), 'actor')).toBe('France');
  expect(read('Prisoners walked out of jail on Monday.').mentions).toEqual([]);
});

test('of whoever claims no responsibility nothing is alleged', () => {
  for (const text of [
    'Kenya’s army did not claim responsibility for the blast.',
    'No group has claimed responsibility for the bombing.',
  ])
    expect(read(text).mentions.map(({ type }) => type)).not.toContain('attack');
});
