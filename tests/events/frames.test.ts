import { describe, expect, test } from 'vitest';
import { mention } from './reading.ts';

const dateOf = (text: string, type: string, lang: 'en' | 'fr' = 'en') => mention(text, type, lang).date.edtf;

describe('what frames a clause dates it', () => {
  test('a gerund in front of it', () => {
    const text = 'Speaking in Lima on Tuesday, the minister signed a treaty with Chile.';
    expect(dateOf(text, 'agreement')).toBe('2023-10-03');
    const french = 'Prêtant serment mardi, M. Lopez a promis des élections.';
    expect(dateOf(french, 'promise', 'fr')).toBe('2023-10-03');
  });

  test('but not what was done before', () => {
    const text = 'Having signed a treaty on Tuesday, the minister accused his rivals of fraud.';
    expect(dateOf(text, 'accusation')).toBe('../2023-10-04');
  });

  test('a meeting that is told of the one who then acts', () => {
    const text = 'The leaders of the bloc, who met in Lima on Monday, imposed sanctions on Chad.';
    expect(dateOf(text, 'sanction')).toBe('2023-10-02');
  });

  test('a day in front, whatever stands between it and the subject', () => {
    const text =
      'On Monday, eight days after the ruling, the union and the operators reached a wage agreement.';
    expect(dateOf(text, 'agreement')).toBe('2023-10-02');
    const french =
      'Lundi, huit jours après cette décision, le syndicat et les exploitants ont conclu un accord.';
    expect(dateOf(french, 'agreement', 'fr')).toBe('2023-10-02');
  });

  test('the day of the text or speech in which somebody speaks', () => {
    expect(dateOf('In a letter dated 12 June, the bank warned Chad of a default.', 'threat')).toBe(
      '2023-06-12',
    );
    const french = "Dans un discours prononcé vendredi, il a accusé l'armée de tuer des civils.";
    expect(dateOf(french, 'accusation', 'fr')).toBe('2023-09-29');
  });

  test('the day that a sentence brings forward', () => {
    expect(dateOf('It was in 2016 that Chad and Kenya signed an agreement.', 'agreement')).toBe('2016');
    expect(dateOf("C'est lundi que le Tchad et le Kenya ont signé un accord.", 'agreement', 'fr')).toBe(
      '2023-10-02',
    );
  });

  test('the day in front of the clause that it is joined to', () => {
    const text = 'On Monday Norway sent a frigate to Chad, and Japan condemned the attack.';
    expect(dateOf(text, 'condemnation')).toBe('2023-10-02');
    const behind = 'Norway sent a frigate to Chad on Monday, and Japan has condemned the attack.';
    expect(dateOf(behind, 'condemnation')).toBe('../2023-10-04');
  });

  test('the day behind a participle that only qualifies a bare noun', () => {
    const text = "L'ancien ministre a été placé en résidence surveillée jeudi dernier.";
    expect(dateOf(text, 'arrest', 'fr')).toBe('2023-09-28');
  });
});

describe('the dead are of the day of what killed them', () => {
  test.each([
    ["Monday's attack killed 40 people.", 'en'],
    ['An earthquake that struck on Monday killed 40 people.', 'en'],
    ["L'attaque de lundi a fait 40 morts.", 'fr'],
    ['Un séisme survenu lundi a tué 40 personnes.', 'fr'],
    ["L'incendie qui s'est déclaré lundi a tué 40 personnes.", 'fr'],
  ] as const)('%s', (text, lang) => {
    expect(dateOf(text, 'casualties', lang)).toBe('2023-10-02');
  });

  test('but not of the day on which somebody who killed was arrested', () => {
    const text = 'Un homme arrêté lundi a tué trois personnes.';
    expect(dateOf(text, 'casualties', 'fr')).toBe('../2023-10-04');
  });
});

describe('a day between a verb and what is to come of it', () => {
  test('is that of the verb', () => {
    const text = 'Lima proposed on Friday a package of sanctions, which would ban imports.';
    expect(dateOf(text, 'demand')).toBe('2023-09-29');
    expect(dateOf('Kenya asked France to withdraw its troops last month.', 'demand')).toBe('2023-09');
  });
});

test('a night from one day into the next is both', () => {
  const text = "L'armée a attaqué un port dans la nuit de lundi à mardi.";
  expect(mention(text, 'attack', 'fr').date).toMatchObject({
    edtf: '2023-10-02/2023-10-03',
    precision: 'interval',
  });
});

test.each([
  ['in what happened on it', 'Ten died in the collision, which took place at dawn on Monday.', '2023-10-02'],
  ['in what happened on it', 'Ten were killed in a blast that occurred on Monday.', '2023-10-02'],
  ['while something went on', 'Ten were killed in clashes over the past two days.', '2023-10-02/2023-10-04'],
  ['while something went on', 'Nine died in the past 24 hours.', '2023-10-03/2023-10-04'],
  ['since something began', 'The war, which broke out in 2014, has killed 613 people.', '2014/..'],
])('a day on which many died: %s (%s)', (_, text, edtf) => {
  expect(dateOf(text, 'casualties')).toBe(edtf);
});

test('the entry of a live report is of its day', () => {
  const english = 'The strike began on Monday.\n\n14.15: The company apologises and promises a refund.';
  expect(dateOf(english, 'promise')).toBe('2023-10-04');
  const french = 'La grève a commencé lundi.\n\n11h30 : La compagnie promet un remboursement.';
  expect(dateOf(french, 'promise', 'fr')).toBe('2023-10-04');
  expect(dateOf('The strike began.\n\nThe company promises a refund.', 'promise')).toBe('../2023-10-04');
});

test.each([
  ['en', 'In 2015, a ceasefire signed two years earlier was suspended by Chad.', '2015'],
  ['fr', 'En 2015, un accord signé deux ans plus tôt a été suspendu par le Tchad.', '2015'],
] as const)(
  'the day in front is that of the verb, not that of what qualifies its subject (%s)',
  (lang, text, edtf) => {
    expect(dateOf(text, 'suspension', lang)).toBe(edtf);
  },
);

test('what a war has done was not done on the day of the story', () => {
  const text = 'Le Tchad a signé un accord lundi. Le conflit a fait plus de 40 000 morts.';
  expect(dateOf(text, 'casualties', 'fr')).toBe('../2023-10-04');
});
