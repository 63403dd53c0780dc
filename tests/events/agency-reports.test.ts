import { describe, expect, it } from 'vitest';
import type { EventMention, Lang } from '../../src/model.ts';
import { mention, read, who } from './reading.ts';

const types = (text: string, lang: Lang): string[] => read(text, lang).mentions.map(({ type }) => type);

const victims = ({ actors }: EventMention): string[] =>
  actors.filter(({ role }) => role === 'victim').map(({ name }) => name);

describe('names and marks that tear a sentence apart', () => {
  it('a name with letters no English word has is a name', () => {
    expect(
      who(mention('Inese Kalniņa told parliament that the bank was safe.', 'statement'), 'speaker'),
    ).toBe('Inese Kalniņa');
  });

  it('an elision before a quotation is one', () => {
    const found = read(
      'Ana Ruiz s’est félicitée d’« une coopération exemplaire » et a annoncé lundi une réforme.',
      'fr',
    );
    const told = found.mentions.find(({ trigger }) => trigger.text === 'annoncé')!;
    expect(who(told, 'speaker')).toBe('Ana Ruiz');
  });
});

describe('verbs that are not what they look like', () => {
  it.each<[text: string, type: string, lang: Lang]>([
    ['Ce remaniement intervient cinq jours après la publication du rapport.', 'deployment', 'fr'],
    ['« Elles sont fatiguées mais saines et sauves », a assuré le gouverneur.', 'aid', 'fr'],
    ['Les habitants déplorent les alertes lancées la veille de l’attaque.', 'attack', 'fr'],
    ['The fund sent a team to Riga last week.', 'aid', 'en'],
  ])('%s', (text, type, lang) => {
    expect(types(text, lang)).not.toContain(type);
  });

  it.each<[text: string, type: string, lang: Lang]>([
    ['The army intervened on Monday.', 'deployment', 'en'],
    ['L’armée est intervenue lundi.', 'deployment', 'fr'],
    ['The fund sent a team to Riga last week.', 'visit', 'en'],
    ['Talks broke down on Tuesday.', 'suspension', 'en'],
    [
      'Lima suspended talks in June, after the collapse of a deal reached in Detroit in May.',
      'agreement',
      'en',
    ],
    [
      'Selon un homme qui a vu la scène, deux chefs détenus à Sokoto ont été relâchés lundi.',
      'release',
      'fr',
    ],
  ])('%s', (text, type, lang) => {
    expect(types(text, lang)).toContain(type);
  });
});

describe('who drowned', () => {
  it.each<[text: string, lang: Lang]>([
    ['Sixty people drowned on Monday.', 'en'],
    ['Soixante personnes se sont noyées lundi.', 'fr'],
  ])('is a victim: %s', (text, lang) => {
    expect(victims(mention(text, 'casualties', lang))).toHaveLength(1);
  });

  it('drowned on the day on which the ferry sank', () => {
    expect(
      mention('Sixty people drowned after a ferry capsized late on Monday.', 'casualties').date.edtf,
    ).toBe('2023-10-02');
  });
});

describe('what is waited for', () => {
  it('has not happened', () => {
    expect(mention('He said the tariffs would remain until Chad backed down.', 'concession').status).toBe(
      'planned',
    );
  });

  it('has happened in a story told in the past', () => {
    expect(mention('The troops stayed until Chad withdrew its forces.', 'withdrawal').status).toBe(
      'occurred',
    );
  });
});

describe('whom a phrase means', () => {
  it('a name behind a joined office says who holds it', () => {
    const text =
      'Il a limogé jeudi son ministre de l’Économie et des Finances, Omar Barcola, en poste depuis 2022.';
    expect(victims(mention(text, 'resignation', 'fr'))).toEqual(['Omar Barcola']);
  });

  it('nobody is suspended but whom the verb acts upon', () => {
    const text = 'She was suspended in February after testing positive for Zetrol.';
    expect(who(mention(text, 'suspension'), 'recipient')).not.toBe('Zetrol');
  });

  it('what an accord was reached on does not date its end', () => {
    const text = 'Lima suspended talks in June, after the collapse of a deal reached in Detroit in May.';
    const collapse = read(text).mentions.find(({ trigger }) => trigger.text === 'collapse')!;
    expect(collapse.date.edtf).not.toBe('2023-05');
  });
});

describe('people and the state they come from', () => {
  it.each<[text: string, name: string, lang: Lang]>([
    ['Nigerian footballers were banned on Monday.', 'Nigerian footballers', 'en'],
    ['Les athlètes kényans ont été sanctionnés lundi.', 'athlètes kényans', 'fr'],
  ])('are two: %s', (text, name, lang) => {
    const found = read(text, lang).mentions[0]!.actors.find(({ role }) => role === 'recipient');
    expect([found?.name, found?.id]).toEqual([name, undefined]);
  });

  it('those who act for it are the state', () => {
    const found = mention('Kenyan officials condemned the vote on Monday.', 'condemnation');
    expect(found.actors.find(({ role }) => role === 'actor')?.id).toBe('kenya');
  });
});

describe('what is feared, conceded, appealed to or never done', () => {
  it('who is feared dead is a victim, as far as is known', () => {
    const found = mention(
      'Dozens are feared dead after a landslide buried a village on Monday.',
      'casualties',
    );
    expect([found.status, victims(found), found.date.edtf]).toEqual(['reported', ['Dozens'], '2023-10-02']);
  });

  it.each<[text: string, type: string, not: string, lang: Lang]>([
    ['Ana Ruiz conceded defeat on Sunday.', 'election-timetable', 'concession', 'en'],
    ['L’opposition a fait appel lundi à la médiation du Qatar.', 'demand', 'court-decision', 'fr'],
    ['Ses avocats ont fait appel de la décision mardi.', 'court-decision', 'demand', 'fr'],
  ])('%s', (text, type, not, lang) => {
    expect(types(text, lang)).toContain(type);
    expect(types(text, lang)).not.toContain(not);
  });

  it('what a state never does is no event', () => {
    const text = 'La Moldavie n’extradant pas ses ressortissants, le procès aura lieu sur place.';
    expect(types(text, 'fr')).not.toContain('arrest');
  });
});

describe('what a journey is for', () => {
  it('has the day of the journey, where that is to come', () => {
    const text = 'William Ruto will travel to Geneva on November 2 to meet Ana Ruiz.';
    expect(mention(text, 'meeting').date.edtf).toBe('2023-11-02');
  });
});

describe('who is meant, who speaks, what happened', () => {
  it('those expelled are people, not their state', () => {
    expect(victims(mention('L’Iran a expulsé 1,8 million d’Afghans lundi.', 'expulsion', 'fr'))).toEqual([
      '1,8 million d’Afghans',
    ]);
  });

  it('a strike that is called illegal is not called', () => {
    expect(types('The operator called the strike illegal.', 'en')).not.toContain('protest');
  });

  it('only a court rejects an appeal as one', () => {
    expect(types('Le ministère a rejeté cet appel lundi.', 'fr')).not.toContain('court-decision');
    expect(types('La cour a rejeté cet appel lundi.', 'fr')).toContain('court-decision');
  });

  it('a firm that installs cranes appoints nobody', () => {
    expect(types('The operator installed new cranes last month.', 'en')).not.toContain('appointment');
  });

  it('a thing that something is done to says nothing', () => {
    const text = 'William Ruto resigned before the results were declared and said he would go.';
    expect(who(mention(text, 'statement'), 'speaker')).toBe('William Ruto');
  });

  it('a verb in the singular tells of the one, not of the many', () => {
    const text = 'Le chef du syndicat des dockers, qui réclame une hausse, a rencontré le ministre lundi.';
    expect(who(mention(text, 'demand', 'fr'), 'actor')).toMatch(/^chef/u);
  });

  it('a participle behind “and” goes on', () => {
    const text = 'Soldiers fired at a bus, killing two farmers and wounding five drivers.';
    expect(read(text).mentions.map(({ trigger }) => trigger.text)).toContain('wounding');
  });

  it('fighting that opens a sentence kills on the day it names', () => {
    expect(mention('Fighting last July killed at least 48 people.', 'casualties').date.edtf).toBe('2023-07');
  });
});
