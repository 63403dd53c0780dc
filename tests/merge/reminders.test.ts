import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../src/merge/index.ts';
import type { EventMention } from '../../src/model.ts';
import { actors, mention } from './build.ts';

/** The events, each by the words of its mentions. */
const eventsOf = (mentions: EventMention[]) =>
  mergeMentions(mentions, [], { actors }).map((cluster) => cluster.mentions.map(({ exact }) => exact).sort());

const first = mention({ in: 'a', on: '2024-03-02', says: 'Gunmen attacked the village of Tolm' });
const second = mention({ in: 'b', on: '2024-03-05', says: 'Gunmen attacked the village of Orsk' });

describe('an attack and what came of it', () => {
  it('are one event where both name the place on one day', () => {
    const dead = mention({
      ...{ in: 'c', on: '2024-03-02', type: 'casualties', quantity: 50 },
      says: 'At least 50 people were killed in Tolm',
    });
    expect(eventsOf([first, dead])).toHaveLength(1);
  });

  it('are two where the dead of the day died elsewhere', () => {
    const dead = mention({
      ...{ in: 'c', on: '2024-03-02', type: 'casualties', quantity: 50 },
      says: 'At least 50 people were killed in Orsk',
    });
    expect(eventsOf([first, dead])).toHaveLength(2);
  });
});

describe('a reminder that says nothing of its own', () => {
  /** "Norland condemned the attack", with what it condemns. */
  const condemned = (article: string, speaker: string, says: string, how: string): EventMention[] => {
    const told = { in: article, on: '2024-03-06', type: 'condemnation', who: { speaker } };
    const speech = mention({ ...told, says: `${how} ${says}` });
    const act = mention({ in: article, type: 'attack', says, background: true, trigger: 'attack' });
    return [speech, { ...act, sentence: speech.sentence }];
  };
  const blamed = condemned('a', 'Norland', 'the attack', 'Sharply blamed was');

  it('means what its article has just told, whatever came of that', () => {
    const dead = mention({ in: 'a', type: 'casualties', quantity: 18, says: 'The strike killed 18 people' });
    const start = blamed[0]!.sentence.start - 100;
    const before = { ...dead, start, sentence: { start, end: start + 27, exact: dead.exact } };
    expect(eventsOf([before, ...blamed])).toContainEqual([dead.exact, 'the attack']);
  });

  it('means the same as another beside the same words of one speaker', () => {
    const there = (speaker: string) => condemned('b', speaker, 'this raid', 'Capital angered over');
    expect(eventsOf([...blamed, ...there('Norland')])).toContainEqual(['the attack', 'this raid']);
    expect(eventsOf([...blamed, ...there('Sudmark')])).not.toContainEqual(['the attack', 'this raid']);
  });

  it('means the latest though it calls it new', () => {
    const coup = mention({
      in: 'a',
      on: '2024-03-05',
      type: 'coup',
      who: { victim: 'vale' },
      says: 'He fell',
    });
    const again = mention({
      ...{ in: 'a', type: 'coup', background: true, another: true, trigger: 'coup' },
      says: 'this new coup',
    });
    const elsewhere = mention({
      ...{ in: 'b', on: '2024-03-05', type: 'coup' },
      who: { victim: 'vale' },
      says: 'Vale was ousted',
    });
    expect(eventsOf([coup, again, elsewhere])).toHaveLength(1);
  });
});

it('who is overthrown is known again after years, whoever tells it without a day', () => {
  const told = { type: 'coup', who: { victim: 'vale' } };
  const then = mention({ ...told, in: 'a', on: '2022-03-05', says: 'Vale was ousted' });
  const since = mention({ ...told, in: 'b', says: 'The colonel overthrew Vale' });
  const other = mention({ ...told, in: 'b', who: { victim: 'orsk' }, says: 'The colonel overthrew Orsk' });
  expect(eventsOf([then, since, other])).toHaveLength(2);
});

describe('a reminder that names something', () => {
  const reminder = mention({
    ...{ in: 'b', on: '2024-03-05', background: true, trigger: 'attack' },
    says: 'the Tolm attack',
  });
  const inferred = { ...reminder, date: { ...reminder.date, basis: 'inferred' as const } };

  it('means the event that is called so, not the day that its article has reached', () => {
    const [one] = eventsOf([first, second, inferred]).filter((says) => says.includes('the Tolm attack'));
    expect(one).toContain(first.exact);
    expect(one).not.toContain(second.exact);
  });
});

describe('a reminder that names nothing', () => {
  const coup = mention({
    ...{ in: 'a', on: '2024-03-02', type: 'coup', who: { victim: 'vale' } },
    says: 'Officers overthrew Tom Vale',
  });
  const talks = (state: string) =>
    mention({
      ...{ in: 'd', on: '2024-03-09', type: 'visit', who: { actor: state } },
      says: 'A mission arrived',
    });
  const reminder = mention({ in: 'd', type: 'coup', background: true, says: 'the coup', trigger: 'coup' });

  it('means what befell the country that its article is about', () => {
    expect(eventsOf([coup, talks('Sudmark'), reminder])).toContainEqual([coup.exact, 'the coup'].sort());
  });

  it('means nothing in another country', () => {
    expect(eventsOf([coup, talks('Estia'), reminder])).toContainEqual(['the coup']);
  });
});

describe('people', () => {
  const resigned = { type: 'resignation', on: '2024-03-02' };

  it('filed under a full name are known by the last word of it', () => {
    const told = [
      mention({ ...resigned, in: 'a', who: { actor: 'vale' }, says: 'Tom Vale resigned' }),
      mention({ ...resigned, in: 'b', who: { actor: 'Vale' }, says: 'Vale resigned' }),
    ];
    expect(eventsOf(told)).toHaveLength(1);
  });

  it('who meet others on one day are at another meeting', () => {
    const met = { type: 'meeting', on: '2024-03-02' };
    const told = [
      mention({ ...met, in: 'a', who: { actor: 'berg', recipient: 'vale' }, says: 'Anna Berg met Tom Vale' }),
      mention({
        ...{ ...met, in: 'b', who: { actor: 'berg', recipient: 'Queen Ada' } },
        says: 'Anna Berg met Queen Ada',
      }),
    ];
    expect(eventsOf(told)).toHaveLength(2);
  });

  it('condemn two things with one word in one sentence, in two sayings', () => {
    const says = 'Estia condemned the attack, as it had condemned the last';
    const once = mention({ type: 'condemnation', who: { actor: 'Estia' }, says, trigger: 'condemned' });
    const again = { ...once, id: 'herald#again', start: once.start + 30 };
    expect(eventsOf([once, again])).toHaveLength(2);
  });
});

describe('a reminder that says where', () => {
  const struck = mention({
    ...{ in: 'b', on: '2024-03-05', who: { victim: 'a mill' } },
    says: 'Rockets hit a mill in Orsk',
  });
  const reminder = mention({
    ...{ in: 'b', background: true, trigger: 'attack', place: 'Tolm' },
    says: 'the attack on a school in Tolm',
  });

  it('means no event that it stands beside and that says nothing of that place', () => {
    expect(eventsOf([struck, reminder])).toHaveLength(2);
  });
});

describe('what is dated to a month only', () => {
  const meeting = (told: Parameters<typeof mention>[0]) => mention({ ...told, type: 'meeting' });
  const call = meeting({
    ...{ in: 'a', on: '2024-03-05', who: { actor: 'berg', recipient: 'vale' } },
    says: 'Berg telephoned Vale',
  });

  it('is not the one event of its kind that is known of that month', () => {
    const donors = meeting({ in: 'b', on: '2024-03', says: 'At their first meeting donors gave' });
    expect(eventsOf([call, donors])).toHaveLength(2);
  });

  it('is it where its article is about those who took part', () => {
    const coup = mention({
      ...{ in: 'a', on: '2024-03-05', type: 'coup', who: { victim: 'vale' } },
      says: 'Officers overthrew Tom Vale',
    });
    const rule = mention({
      ...{ in: 'b', on: '2024-06-01', type: 'arrest', who: { victim: 'Sudmark' } },
      says: 'Sudmark arrested them',
    });
    const power = mention({ in: 'b', on: '2024-03', type: 'coup', says: 'they took power' });
    expect(eventsOf([coup, rule, power])).toContainEqual([coup.exact, power.exact].sort());
  });
});
