import { describe, expect, it } from 'vitest';
import { chooseActors } from '../../src/merge/choose-actors.ts';
import { mergeMentions } from '../../src/merge/index.ts';
import type { EventMention, EventType } from '../../src/model.ts';
import { actors, mention, things, type Told } from './build.ts';
import { empty, publish } from './publish.ts';

const sizes = (mentions: EventMention[]) =>
  mergeMentions(mentions, [], { actors, things })
    .map((cluster) => cluster.mentions.length)
    .sort();

const sentence = { start: 0, end: 90, exact: 'Seven were killed when a crane collapsed' };
const within = (one: EventMention): EventMention => ({ ...one, sentence });
const day = '2024-03-05';

describe('the dead', () => {
  const dead = (article: string, victim: string, quantity: number, lang: 'en' | 'fr' = 'en') =>
    mention({ in: article, lang, on: day, type: 'casualties', who: { victim }, quantity, says: 'they died' });

  it.each(['Five Greek rescuers', "Five rescuers of Sudmark's army"])('are not named by "%s"', (five) => {
    expect(sizes([dead('a', 'Four Greek rescuers', 4), dead('b', five, 5)])).toEqual([2]);
  });

  it('of an act are known again by those told before', () => {
    const act = within(mention({ in: 'a', on: day, type: 'attack', says: 'an ambush in Lys' }));
    expect(sizes([act, within(dead('a', 'Four soldiers', 4)), dead('b', 'Five soldiers', 5)])).toEqual([3]);
  });

  it('of an accident take it with them', () => {
    const crash: Told = { in: 'a', on: day, type: 'destruction', says: 'a crane collapsed' };
    const accident = { ...within(mention(crash)), sense: 'collapse' };
    expect(sizes([accident, within(dead('a', 'Seven', 7)), dead('b', 'Huit', 8, 'fr')])).toEqual([3]);
  });
});

describe('the dead and the wounded whom one article tells of', () => {
  const hurt = (victim: string, quantity: number, sense?: string) => ({
    ...mention({
      in: 'a',
      on: day,
      type: 'casualties',
      who: { actor: 'Sudmark', victim },
      quantity,
      says: 'so many',
    }),
    ...(sense && { sense }),
  });

  it('are one event, which counts the dead', () => {
    const { events } = publish([hurt('three sailors', 3), hurt('twenty officers', 20, 'wounded')], empty);
    expect(events.map(({ quantity, disagreements }) => [quantity, disagreements])).toEqual([[3, []]]);
  });
});

it('who fails to do what another does is told apart from him', () => {
  const deal = (actor: string, status: 'occurred' | 'denied', rule: string): EventMention => ({
    ...mention({ in: 'a', type: 'agreement', who: { actor }, says: 'a deal was reached' }),
    ...{ status, statusWhy: [{ rule }] },
  });
  const reached = deal('negotiators', 'occurred', 'asserted');
  expect(sizes([reached, deal('Union of Dockers', 'denied', 'averted-by-adjective')])).toEqual([1, 1]);
});

describe('talks on a visit', () => {
  const told = (type: string, who: Told['who'], on?: string) =>
    within(mention({ in: 'a', type, who, says: 'she came', ...(on && { on }) }));
  const visit = told('visit', { actor: 'Ada Lund', recipient: 'port-lys' }, day);

  it('are the visit that they have no day beside', () => {
    expect(sizes([visit, told('negotiation', { recipient: 'Tove Holm' })])).toEqual([2]);
  });

  it('are two events where others have them, or on another day', () => {
    expect(sizes([visit, told('negotiation', { actor: 'Tove Holm' })])).toEqual([1, 1]);
    expect(sizes([visit, told('meeting', { recipient: 'Tove Holm' }, '2024-03-06')])).toEqual([1, 1]);
  });
});

describe('whoever has no name', () => {
  const says = (article: string, type: string) =>
    mention({ in: article, on: day, type, who: { actor: 'union' }, says: `the union ${type}` });

  it('is one in one article', () => {
    expect(sizes([says('a', 'condemnation'), says('a', 'demand')])).toEqual([2]);
  });

  it('need not be one in two', () => {
    expect(sizes([says('a', 'condemnation'), says('b', 'demand')])).toEqual([1, 1]);
  });
});

it('what is said as two types has the parties of the one that it goes by', () => {
  const said = { in: 'a', on: day, says: 'Norland said so' };
  const condemned = mention({
    ...said,
    type: 'condemnation',
    who: { actor: 'Norland', recipient: 'Sudmark' },
  });
  const demanded = mention({ ...said, type: 'demand', who: { actor: 'Norland', recipient: 'Estia' } });
  const [event] = publish([condemned, demanded], empty).events;
  expect([event!.type, event!.actors.map(({ name }) => name)]).toEqual([
    'condemnation',
    ['Norland', 'Sudmark'],
  ]);
});

describe('what one speaker says on one day', () => {
  const said = (of: string, start: number) => {
    const quoted = { start, end: start + 40, exact: `Norland condemned the ${of}` };
    const answer: Told = {
      in: 'a',
      on: day,
      type: 'condemnation',
      who: { actor: 'Norland' },
      says: quoted.exact,
    };
    const answered = mention({ in: 'a', type: of, background: true, says: of });
    return [mention(answer), answered].map((one) => ({ ...one, sentence: quoted }));
  };
  const sayings = (mentions: EventMention[]) =>
    mergeMentions(mentions, [], { actors, things }).filter(
      (cluster) => cluster.mentions[0]!.type === 'condemnation',
    ).length;

  it('of one kind of happening is one saying', () => {
    expect(sayings([...said('attack', 0), ...said('attack', 50)])).toBe(1);
  });

  it('of two kinds is two', () => {
    expect(sayings([...said('attack', 0), ...said('court-decision', 50)])).toBe(2);
  });
});

describe('a resignation', () => {
  const goes = (article: string, who: Told['who']) =>
    mention({ in: article, on: day, type: 'resignation', who, says: 'goes' });

  it('is the dismissal of whoever goes', () => {
    expect(sizes([goes('a', { actor: 'Ada Lund' }), goes('b', { victim: 'Ada Lund' })])).toEqual([2]);
  });

  it('is not that of another, by name or by office', () => {
    expect(sizes([goes('a', { actor: 'Ada Lund' }), goes('b', { victim: 'Tove Holm' })])).toEqual([1, 1]);
    expect(sizes([goes('a', { actor: 'defence minister' }), goes('a', { victim: 'general' })])).toEqual([
      1, 1,
    ]);
  });

  it('is not told as if somebody dismissed himself', () => {
    const told = [goes('a', { actor: 'Ada Lund' }), goes('b', { actor: 'Norland', victim: 'Ada Lund' })];
    const type = { id: 'resignation', roles: { subject: 'actor' } } as EventType;
    expect(chooseActors(told, type).map(({ role, name }) => `${role} ${name}`)).toEqual([
      'actor Norland',
      'victim Ada Lund',
    ]);
  });
});

it('bodies are known by their names in either language', () => {
  const votes = (lang: 'en' | 'fr', actor: string) =>
    mention({ in: lang, lang, on: day, type: 'legislation', who: { actor }, says: 'votes' });
  expect(sizes([votes('en', 'National Assembly'), votes('fr', 'Assemblée nationale')])).toEqual([2]);
  expect(sizes([votes('en', 'Congress'), votes('fr', 'Sénat')])).toEqual([1, 1]);
});

it('what a description names tells where it was', () => {
  const freed = (told: Partial<Told>) => mention({ type: 'release', says: 'they were freed', ...told });
  const known = freed({ in: 'a', on: day, says: 'leaders from Derna went home' });
  const denied = freed({ in: 'b', status: 'denied', who: { victim: 'leaders of the Derna front' } });
  expect(sizes([known, denied])).toEqual([2]);
});

it('what is denied without a day is what was told before of the same place', () => {
  const frees = (told: Partial<Told>) =>
    mention({ type: 'release', says: 'the mayor of Derna was freed', ...told });
  const denied = frees({ in: 'b', status: 'denied' });
  expect(sizes([frees({ in: 'a', on: day, status: 'reported' }), denied])).toEqual([2]);
});

it('what has a sense of its own is known again by it in a month that holds others of its type', () => {
  const bans = (told: Partial<Told>) =>
    mention({ in: 'a', type: 'restriction', says: 'a curfew that nobody may break', ...told });
  const emergency = (told: Partial<Told>) => ({ ...bans(told), sense: 'emergency' });
  const told = [
    bans({ in: 'c', on: '2024-01-09', says: 'a ban that nobody may break there' }),
    emergency({ on: '2024-01-14', says: 'emergency declared for thirty days' }),
    emergency({ in: 'b', on: '2024-01', says: 'emergency declared long before anything else' }),
  ];
  expect(sizes(told)).toEqual([1, 2]);
});

describe('a number of people on two days in a row', () => {
  const tried = (article: string, on: string, quantity: number, where = 'Derna') =>
    mention({
      ...{ in: article, on, type: 'arrest', quantity },
      says: article === 'a' ? `the police of ${where} held officials` : `in ${where} they were arrested`,
    });

  it('is one event with two dates where it is large and the place the same', () => {
    expect(sizes([tried('a', '2024-03-05', 12), tried('b', '2024-03-06', 12)])).toEqual([2]);
  });

  it('is two events where it is small or the place another', () => {
    expect(sizes([tried('a', '2024-03-05', 2), tried('b', '2024-03-06', 2)])).toEqual([1, 1]);
    expect(sizes([tried('a', '2024-03-05', 12), tried('b', '2024-03-06', 12, 'Tolm')])).toEqual([1, 1]);
  });
});

describe('a meeting on the day of a visit', () => {
  const sentence = { start: 0, end: 60, exact: 'Tom Vale visited Lys on 5 March and met Anna Berg there' };
  const visited: Told = {
    in: 'a',
    on: day,
    type: 'visit',
    who: { actor: 'Tom Vale' },
    says: 'Tom Vale visited Lys',
  };
  const met: Told = {
    ...{ in: 'a', on: day, type: 'meeting', says: 'met Anna Berg' },
    who: { actor: 'Tom Vale', recipient: 'Anna Berg' },
  };
  const told = [visited, met].map((one) => ({ ...mention(one), sentence }));

  it('and told in one sentence with it is no event beside it', () => {
    expect(sizes(told)).toEqual([2]);
  });

  it('is known again where another article tells the meeting alone', () => {
    expect(sizes([...told, mention({ ...met, in: 'b', says: 'Tom Vale met Anna Berg on 5 March' })])).toEqual(
      [3],
    );
  });

  it('is an event of its own where others met', () => {
    const others = { ...met, in: 'b', who: { actor: 'Ida Lund', recipient: 'Per Holm' } };
    expect(sizes([...told, mention(others)])).toEqual([1, 2]);
  });
});

it('what did happen is not told as done by those who are only accused of it', () => {
  const bombed: Told = { on: day, place: 'port-lys', says: 'Port Lys was bombed' };
  const accused = {
    ...mention({ ...bombed, in: 'b', status: 'alleged', who: { actor: 'Norland' } }),
    statusWhy: [{ rule: 'alleged-by-verb' }],
  };
  const [event] = publish([mention({ ...bombed, in: 'a' }), accused], empty).events;
  expect([event!.status, event!.actors]).toEqual(['occurred', []]);
});
