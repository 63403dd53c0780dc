import { describe, expect, it } from 'vitest';
import { score } from '../../scripts/score-merge.ts';
import { headStem } from '../../src/merge/head-words.ts';
import { mergeLines } from '../../src/merge/index.ts';
import { bareOf, clustersBy, type GoldMention, readGold } from './bare-gold.ts';

const line = (id: string, more: object) => ({
  id,
  article: id,
  trigger: 'launched',
  sentence: `The yard launched the ferry Aurora (${id}).`,
  ...more,
});
const sets = (lines: unknown[]) =>
  mergeLines(lines)
    .map(({ mentions }) => [...mentions].sort().join(' '))
    .sort();

describe('bare mentions', () => {
  it('of one head word and one day are one event, whatever the form of the word', () => {
    const told = [
      line('a', { date: '2024-05-01' }),
      line('b', {
        date: '2024-05-01',
        trigger: 'launch',
        sentence: 'The launch of the Aurora drew a crowd.',
      }),
    ];
    expect(sets(told)).toEqual(['a b']);
  });

  it('know nouns whose verb the spelling does not show', () => {
    const told = [
      line('a', { date: '2024-05-01', trigger: 'died', sentence: 'The shipwright died on Monday.' }),
      line('b', { date: '2024-05-01', trigger: 'death', sentence: 'His death was announced by the yard.' }),
    ];
    expect(sets(told)).toEqual(['a b']);
  });

  it('of two days are two events', () => {
    expect(sets([line('a', { date: '2024-05-01' }), line('b', { date: '2024-05-20' })])).toEqual(['a', 'b']);
  });

  it('meet the month in which they lie', () => {
    expect(sets([line('a', { date: '2024-05-01' }), line('b', { date: '2024-05' })])).toEqual(['a b']);
  });

  it('that name different actors are two events', () => {
    const told = [
      line('a', { date: '2024-05-01', actors: ['Yard One'] }),
      line('b', { date: '2024-05-01', actors: ['Yard Two'] }),
    ];
    expect(sets(told)).toEqual(['a', 'b']);
  });

  it('with a verb of saying need like sentences', () => {
    const said = (id: string, sentence: string) =>
      line(id, { article: 'x', date: '2024-05-01', trigger: 'said', sentence });
    const told = [
      said('a', 'The owner said that the ferry would sail in June.'),
      said('b', 'The owner said that tickets cost nine crowns.'),
      said('c', 'The owner said the ferry is to sail in June.'),
    ];
    expect(sets(told)).toEqual(['a c', 'b']);
  });

  it('without any date join where their articles tell of one happening', () => {
    const told = [
      line('a', { published: '2024-05-02' }),
      line('b', { published: '2024-05-03' }),
      line('c', {
        published: '2024-05-03',
        sentence: 'A museum in Grauberg launched its new wing for insects.',
      }),
    ];
    expect(sets(told)).toEqual(['a b', 'c']);
  });

  it('in other words of one meaning are one event where the articles tell of one happening', () => {
    const told = [
      line('a', { trigger: 'shot', sentence: 'Ann Lund was shot at the Harbour Inn in Grauberg.' }),
      line('b', { trigger: 'gunfire', sentence: 'Ann Lund died in gunfire at the Harbour Inn in Grauberg.' }),
      line('c', { trigger: 'gunfire', sentence: 'Soldiers exchanged gunfire on the border of Estia.' }),
    ];
    expect(sets(told)).toEqual(['a b', 'c']);
  });

  it('in two languages are one event where their words mean the same', () => {
    const told = [
      line('a', { trigger: 'resigned', sentence: 'Anna Berg resigned in Port Lys over the Aurora affair.' }),
      line('b', {
        trigger: 'démission',
        sentence: 'La démission d’Anna Berg dans l’affaire Aurora surprend Port Lys.',
      }),
    ];
    expect(sets(told)).toEqual(['a b']);
  });

  it('of the same type are compared whatever the word', () => {
    const told = [
      line('a', { date: '2024-05-01', type: 'opening' }),
      line('b', { date: '2024-05-01', type: 'opening', trigger: 'opened' }),
      line('c', { date: '2024-05-01', type: 'closing', trigger: 'shut' }),
    ];
    expect(sets(told)).toEqual(['a b', 'c']);
  });

  it('come out in the order of time, each in exactly one event', () => {
    const events = mergeLines([
      line('b', { date: '2024-06-01' }),
      line('a', { date: '2024-05-01' }),
      line('c', { date: 'XXXX-XX-XX', trigger: 'rained', sentence: 'It rained.' }),
    ]);
    expect(events.map(({ date }) => date)).toEqual(['2024-05-01', '2024-06-01', 'XXXX-XX-XX']);
    expect(events.flatMap(({ mentions }) => mentions).sort()).toEqual(['a', 'b', 'c']);
  });

  it('are refused with their number when a line is neither bare nor of extract', () => {
    expect(() => mergeLines([line('a', {}), { id: 'b' }])).toThrow('line 2');
  });
});

describe('bare mentions of near twins', () => {
  const clusters = (gold: GoldMention[]) => mergeLines(gold.map(bareOf)).map(({ mentions }) => mentions);
  const conll = (gold: GoldMention[], response: string[][]) =>
    score(
      clustersBy(gold, ({ event }) => event),
      response,
    ).conll;
  /** Events of `A.shot` and `B.shot` in one cluster: two incidents taken for one. */
  const mixed = (gold: GoldMention[]) => {
    const incident = new Map(gold.map(({ id, event }) => [id, event.split('.')[0]!]));
    return clusters(gold).filter((ids) => new Set(ids.map((id) => incident.get(id))).size > 1).length;
  };

  it.each(['shootings', 'seminal'])('are told apart far better than by their stems (%s)', (name) => {
    const gold = readGold(name);
    const stems = clustersBy(gold, ({ trigger }) => headStem(trigger));
    expect(conll(gold, clusters(gold))).toBeGreaterThan(conll(gold, stems) + 0.2);
    expect(mixed(gold)).toBeLessThanOrEqual(3);
  });
});

describe('lines of extract', () => {
  const date = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf, precision: 'day', basis: 'stated' });
  const article = (id: string, day: string, quantity: number) => ({
    id,
    lang: 'en',
    mentions: [
      {
        id: `${id}#1`,
        ...{ start: 0, end: 20, exact: 'Norland raided Lys.', type: 'attack', status: 'occurred', quantity },
        trigger: { start: 8, end: 14, text: 'raided', lemma: 'raid' },
        actors: [{ name: 'Norland', id: 'norland', role: 'actor' }],
        date: date(day),
        things: [{ text: 'soldiers', concept: 'soldier', quantity }],
        plover: { event: 'ASSAULT' },
      },
    ],
  });

  it('are merged by what they tell, with what they disagree on', () => {
    const [event, ...others] = mergeLines([article('a', '2024-05-01', 5), article('b', '2024-05-01', 7)]);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      date: '2024-05-01',
      type: 'attack',
      mentions: ['a#1', 'b#1'],
      disagreements: [
        {
          field: 'quantity',
          values: [
            { value: '7', mentions: ['b#1'] },
            { value: '5', mentions: ['a#1'] },
          ],
        },
      ],
    });
  });
});
