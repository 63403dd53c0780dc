import { describe, expect, it } from 'vitest';
import { readSetting } from '../../src/content/index.ts';
import { decisionFile } from '../../src/content/schemas/decision.ts';
import { explain } from '../../src/editing/explain/index.ts';
import { reviewChronology } from '../../src/editing/review/index.ts';
import type { Decision, Ledger, RawArticle } from '../../src/model.ts';
import { tellChronology } from '../../src/pipeline.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import { madeActors } from '../merge/made/world.ts';

const setting = { ...readSetting('content'), actors: madeActors };
const NOTHING: Ledger = { version: 1, events: [] };
const VISIT = 'Anna Berg visited Estia on 12 March 2024';

const article = (id: string, text: string): RawArticle => ({
  ...{ id, file: `articles/${id}.txt`, text, lang: 'en' },
  source: { published: '2024-03-20', publisher: `Paper of ${id}`, retelling: false },
});
const herald = article('herald', `Norland delivered 4 helicopters to Sudmark on 5 March 2024. ${VISIT}.`);
const gull = article('gull', `Sudmark held its breath. ${VISIT}. Nobody came.`);

const noEvent = (name: string): Decision => ({ file: 'decisions/one.md', line: 2, noEvent: name });

function tell(articles: RawArticle[], decisions: Decision[], ledger = NOTHING) {
  const content = { ...setting, articles, decisions, ledger, warnings: [] };
  return { content, ...tellChronology(content, '2024-04-01') };
}
const visits = ({ chronology }: ReturnType<typeof tell>): string[] =>
  chronology.events.filter(({ type }) => type === 'visit').map(({ slug }) => slug);

const published = tell([herald], []);
const [slug = ''] = visits(published);
const mention = published.chronology.events.find((one) => one.slug === slug)?.claims[0]?.id ?? '';

describe('what was read as an event and is none', () => {
  it.each([
    ['its address', slug],
    ['the mention', mention],
    ['words of the sentence', 'berg VISITED Estia, on 12 march'],
  ])('is left out when named by %s', (_, name) => {
    const told = tell([herald], [noEvent(name)], published.ledger);
    expect(told.faults).toEqual([]);
    expect(visits(told)).toEqual([]);
    expect(told.chronology.events).toHaveLength(1);
  });

  it.each([
    ['its address', slug],
    ['words of the sentence', VISIT],
  ])('stays out, named by %s, when another article tells it too', (_, name) => {
    expect(visits(tell([herald, gull], [noEvent(name)], published.ledger))).toEqual([]);
  });

  it.each([
    ['its address', slug],
    ['words of the sentence', VISIT],
  ])('has a page that says so where it was published, named by %s', (_, name) => {
    const { chronology } = tell([herald], [noEvent(name)], published.ledger);
    const page = layOut(chronology).forward.find(({ path }) => path === `/events/${slug}/`);
    expect(page?.view().text).toMatch(/the editor decided that what stood here is no event/u);
  });

  it('is named in the explanation of its sentence', () => {
    const { content, chronology } = tell([herald], [noEvent(VISIT)]);
    expect(explain(VISIT, { content, chronology, lang: 'en' })).toMatch(
      /decisions\/one\.md says that it is no event/u,
    );
  });

  it('that nothing matches is a fault which names the nearest sentence', () => {
    const [fault] = tell([herald], [noEvent('Anna Berg travelled to Estia on 12 March')]).faults;
    expect(fault).toMatchObject({ file: 'decisions/one.md', line: 2 });
    expect(fault?.cure).toContain(VISIT);
  });

  it.each(['herald', 'herald#99', '2024-03-12-berg-visits-estonia'])('named %s is a fault', (name) => {
    expect(tell([herald], [noEvent(name)]).faults).toHaveLength(1);
  });

  it('is not named by three words', () => {
    expect(decisionFile.safeParse({ 'no-event': 'visited Estia on' }).error?.issues[0]?.message).toMatch(
      /at least 4 words in a row/u,
    );
  });

  it('is offered for a sentence with a date and no event, and settles it', () => {
    const text = 'The rain of 3 March 2024 was long in the valleys of Estia that spring.';
    const doubtsWith = (decisions: Decision[]) => {
      const told = tell([article('rain', text)], decisions);
      const doubts = reviewChronology({ ...told, dead: new Map() });
      return doubts.filter(({ kind }) => kind === 'date-without-event');
    };
    const [doubt] = doubtsWith([]);
    const change = doubt?.answers.find(({ choice }) => choice === 'no-event')?.change;
    const words = change?.form === 'decision' ? change.fields['no-event'] : undefined;
    expect(words).toBeDefined();
    expect(doubtsWith([noEvent(words!)])).toEqual([]);
  });
});
