import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/cli/changes.ts';
import { readSetting } from '../../src/content/index.ts';
import type { Decision, RawArticle } from '../../src/model.ts';
import { tellChronology } from '../../src/pipeline.ts';
import { madeActors } from './made/world.ts';

const setting = { ...readSetting('content'), actors: madeActors };
const TEXT = `Norland delivered 4 helicopters to Sudmark on Monday. Anna Berg visited Estia yesterday and met the
  president there. Sudmark has threatened to leave the fishing talks in Mor. The army of Norland has closed its base in Lys.`;

const article = (id: string, published: string, text = TEXT): RawArticle => ({
  ...{ id, file: `${id}.txt`, text, lang: 'en' },
  source: { published, publisher: `Paper of ${id}`, retelling: false },
});
const original = article('original', '2024-03-06');

/** The chronology of the original and another article, and what the other changed. */
function withAnother(other: RawArticle, decisions: Decision[] = []) {
  const content = { ...setting, decisions: [], warnings: [], articles: [original] };
  const before = tellChronology({ ...content, ledger: { version: 1, events: [] } }, '2024-03-06');
  const articles = [original, other];
  const after = tellChronology({ ...content, ledger: before.ledger, articles, decisions }, '2024-03-07');
  return { ...after.chronology, changes: changesBetween(before.ledger, after.ledger) };
}

describe('an article printed again', () => {
  it('on the next day tells no new event and moves no date', () => {
    const { changes, events } = withAnother(article('copy', '2024-03-07'));
    expect(changes.new).toEqual([]);
    expect(events.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    expect(events.find(({ type }) => type === 'visit')?.date.edtf).toBe('2024-03-05');
    expect(events.every(({ sources }) => sources.independent === 1)).toBe(true);
  });

  it('with a sentence of its own tells that one as new', () => {
    const own = `${TEXT} Police arrested Tom Vale in Port Lys on 7 March 2024.`;
    const { changes } = withAnother(article('copy', '2024-03-08', own));
    expect(changes.new.map(({ date }) => date)).toEqual(['2024-03-07']);
  });

  it('in the same words three weeks later may tell another delivery', () => {
    const { events } = withAnother(article('later', '2024-03-27'));
    const deliveries = events.filter(({ type }) => type === 'arms-delivery');
    expect(deliveries.map(({ date }) => date.edtf)).toEqual(['2024-03-04', '2024-03-25']);
  });

  it('tells an event of its own where the editor says so', () => {
    const delivery = withAnother(article('copy', '2024-03-07')).events.find(
      ({ type }) => type === 'arms-delivery',
    )!;
    const apart = { file: 'one.md', line: 2, event: delivery.slug, different: ['copy'] };
    const { events } = withAnother(article('copy', '2024-03-07'), [apart]);
    expect(events.filter(({ type }) => type === 'arms-delivery')).toHaveLength(2);
  });

  it('in translation tells the same events, whatever the speaker is called in the other language', () => {
    const english = article(
      'original',
      '2024-03-06',
      `The eastern government ordered reporters on Monday to leave Tolm. Anna Berg visited Estia on Tuesday with 14 mayors.
        Tom Vale of Mor signed an agreement with Norland on 3 March 2024 in Lys. Sudmark received 40 helicopters on 2 March.
        Eighty members of the party demanded her dismissal a month earlier.`,
    );
    const french: RawArticle = {
      ...article('translation', '2024-03-06'),
      lang: 'fr',
      text: `Le gouvernement de l'Est a ordonné lundi aux reporters de quitter Tolm. Anna Berg a visité l'Estia mardi avec 14 maires.
        Tom Vale, de Mor, a signé un accord avec la Norland le 3 mars 2024 à Lys. Le Sudmark a reçu 40 hélicoptères le 2 mars.
        Quatre-vingts députés du parti avaient exigé son renvoi un mois plus tôt.`,
    };
    const content = { ...setting, decisions: [], warnings: [], articles: [english, french] };
    const { events } = tellChronology(
      { ...content, ledger: { version: 1, events: [] } },
      '2024-03-06',
    ).chronology;
    expect(events.filter(({ type }) => type === 'demand').map(({ claims }) => claims.length)).toEqual([2, 2]);
  });
});
