import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSetting } from '../../src/content/index.ts';
import type { EventMention } from '../../src/model.ts';
import { type GoldArticle, readOwnGold, readRawGold } from '../../scripts/gold-events.ts';
import { judge } from '../../scripts/score-events.ts';

const GOLD = 'tests/fixtures/gold';
const types = new Set(readSetting('content').types.map(({ id }) => id));
const statuses = new Set(['occurred', 'reported', 'alleged', 'denied', 'planned', 'threatened']);

describe('the gold', () => {
  const folders = [
    GOLD,
    ...readdirSync(GOLD, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${GOLD}/${name}`),
  ];

  test.each(folders)('%s names words of its texts, and types and statuses there are', (folder) => {
    const events = readOwnGold(folder).flatMap((article) => article.events);
    expect(events.flatMap(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
    expect(events.flatMap(({ status }) => status).filter((status) => !statuses.has(status))).toEqual([]);
  });

  test('a text that has changed since it was annotated is refused', () => {
    expect(() => readRawGold(`${GOLD}/raw-five.yml`, GOLD)).toThrow('no file whose name begins with 000');
  });

  test('of the articles as published it holds no word of their text', () => {
    const { articles } = parse(readFileSync(`${GOLD}/raw-five.yml`, 'utf8')) as {
      articles: { events: { at: unknown[] }[] }[];
    };
    const spans = articles.flatMap(({ events }) => events.flatMap(({ at }) => at));
    expect(spans.every((offset) => typeof offset === 'number')).toBe(true);
  });
});

const text = 'Chad bought jets. Niger expelled the envoy.';

const gold = (event: Partial<GoldArticle['events'][number]>): GoldArticle => ({
  ...{ id: 'a', lang: 'en', text, published: '2024-01-02', times: [] },
  events: [
    { at: { start: 5, end: 11 }, type: ['arms-purchase'], status: ['occurred'], optional: false, ...event },
  ],
});

const found = (mention: Partial<EventMention>): EventMention => ({
  ...{ id: 'a#1', article: 'a', lang: 'en', start: 0, end: 16, exact: text.slice(0, 16) },
  sentence: { start: 0, end: 17, exact: text.slice(0, 17) },
  trigger: { start: 5, end: 11, text: 'bought', lemma: 'buy' },
  ...{ type: 'arms-purchase', plover: { event: '' }, status: 'occurred', statusWhy: [], things: [] },
  actors: [{ name: 'Chad', role: 'actor' }],
  attribution: { kind: 'article', stance: 'says', quotes: [] },
  date: {
    edtf: '2024-01-01',
    earliest: '2024-01-01',
    latest: '2024-01-01',
    precision: 'day',
    basis: 'stated',
    working: [],
  },
  ...mention,
});

const kinds = (article: GoldArticle, ...mentions: EventMention[]): string[] =>
  judge(article, mentions, []).map(({ stage, kind }) => `${stage} ${kind}`);

describe('scoring', () => {
  test('an event found in its words with its type and status is right', () => {
    expect(kinds(gold({}), found({}))).toEqual(['event right', 'status right']);
  });

  test('nothing found is a miss, unless the event is optional', () => {
    expect(kinds(gold({}))).toEqual(['event missed']);
    expect(kinds(gold({ optional: true }))).toEqual([]);
  });

  test('a second mention in the same words is spurious', () => {
    expect(kinds(gold({}), found({}), found({ id: 'a#2' }))).toContain('event spurious');
  });

  test('a planned event that is shown as occurred is counted by that name, whatever its type', () => {
    expect(kinds(gold({ status: ['planned'] }), found({}))).toContain('status as occurred');
    expect(kinds(gold({ status: ['planned'] }), found({ type: 'agreement' }))).toContain(
      'status as occurred',
    );
  });

  test('a date is right with the very same days, and else too wide, too narrow or another', () => {
    const month = { edtf: '2024-01', earliest: '2024-01-01', latest: '2024-01-31' };
    const day = { edtf: '2024-01-01', earliest: '2024-01-01', latest: '2024-01-01' };
    const other = { edtf: '2023', earliest: '2023-01-01', latest: '2023-12-31' };
    expect(kinds(gold({ date: [other, day] }), found({}))).toContain('date right');
    expect(kinds(gold({ date: [month] }), found({}))).toContain('date too narrow');
    expect(kinds(gold({ date: [other] }), found({}))).toContain('date another date');
  });

  test('a role is right where the names share a word that is more than an article', () => {
    expect(kinds(gold({ actor: ['Republic of Chad'] }), found({}))).toContain('actor right');
    expect(
      kinds(gold({ actor: ['the Niger'] }), found({ actors: [{ name: 'the Chad', role: 'actor' }] })),
    ).toContain('actor another');
    expect(kinds(gold({ recipient: ['France'] }), found({}))).toContain('recipient none found');
  });

  test('an extent is right where half of what the two cover is common', () => {
    expect(kinds(gold({ extent: { start: 0, end: 16 } }), found({}))).toContain('extent right');
    expect(kinds(gold({ extent: { start: 0, end: 40 } }), found({}))).toContain('extent too short');
  });
});
