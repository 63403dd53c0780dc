import { describe, expect, test } from 'vitest';
import { readContent, readSetting } from '../../src/content/index.ts';
import { faultsOf, folderOf, SETTINGS, STORY } from './folder.ts';

const actor = (id: string, more = ''): string => `- id: ${id}\n  kind: state\n  name: { en: ${id}, fr: ${id} }\n${more}`;

describe('the settings of a chronology', () => {
  test('a folder with settings alone works', () => {
    const { actors, settings, types } = readSetting(folderOf({}));
    expect(actors).toEqual([]);
    expect(settings.parties.map(({ id }) => id)).toEqual(['quill', 'others']);
    expect(types.length).toBeGreaterThan(30);
  });

  test('a folder without settings says which file is missing', () => {
    expect(() => readContent('/nowhere')).toThrow('/nowhere/chronology.yml: there is no such content folder; name the folder');
  });

  test.each([
    ['base-url: https://ferry.example/', 'base-url: ftp://x', /:7: "base-url": not a web address/u],
    ['first: 2019-01-01', 'first: 2019-02-30', /:5: "first": not a calendar day; write it as/u],
    ['last: 2020-12-31', 'last: 2018-01-01', /:6: "last": before "first"; write a later day/u],
    ['languages: [en, fr]', 'languages: [en, de]', /:4: "languages" is none of the known words; write one of: en, fr/u],
    ['title: { en: The ferry, fr: Le bac }', 'title: { en: The ferry }', /:1: "title.fr" is missing; write a text/u],
  ])('%s → %s', (good, bad, expected) => {
    const faults = faultsOf(folderOf({ 'chronology.yml': SETTINGS.replace(good, bad) }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });

  test('a party that no actor is, and a type that does not exist, are told with what was meant', () => {
    const settings = `${SETTINGS.replace('id: quill', 'id: quil')}switched-off: [cuop]\n`;
    const faults = faultsOf(folderOf({ 'chronology.yml': settings, 'actors.yml': actor('quill') }));
    expect(faults).toEqual([
      'chronology.yml:9: nobody in actors.yml is of the party "quil"; did you mean "quill"? Or give actors "party: quil", or list them here as "members:"',
      expect.stringMatching(/^chronology\.yml:11: there is no event type "cuop"; did you mean "coup"/u),
    ]);
  });

  test('a party may be a side that is no actor, where somebody belongs to it', () => {
    const settings = SETTINGS.replace('id: quill', 'id: shore');
    const quill = actor('quill').trimEnd();
    expect(faultsOf(folderOf({ 'chronology.yml': settings, 'actors.yml': `${quill}\n  party: shore\n` }))).toEqual(
      [],
    );
    const members = settings.replace('{ id: shore,', '{ id: shore, members: [quill],');
    expect(faultsOf(folderOf({ 'chronology.yml': members, 'actors.yml': actor('quill') }))).toEqual([]);
  });

  test('a state that is listed without demonyms has those that every reader knows; those that are written win', () => {
    const actors = (more: string) =>
      readSetting(folderOf({ 'actors.yml': `${actor('quill')}- { id: peru, kind: state, name: { en: Peru, fr: Pérou }${more} }\n` })).actors;
    expect(actors('')[1]!.demonyms.en).toContain('Peruvian');
    expect(actors('')[1]!.demonyms.fr).toContain('péruvienne');
    const own = actors(', demonyms: { en: [Perulian] }')[1]!.demonyms;
    expect(own.en).toEqual(['Perulian']);
    expect(own.fr).toContain('péruvienne');
  });

  test('a town called like a state has none', () => {
    const town = "- { id: peru-town, kind: place, name: { en: Peru, fr: Peru } }\n";
    expect(readSetting(folderOf({ 'actors.yml': actor('quill') + town })).actors[1]!.demonyms.en).toEqual([]);
  });
});

describe('actors', () => {
  test('aliases may be bare or limited to days', () => {
    const aliases = '  aliases:\n    en: [the Bay, { text: the harbour, from: 2019-01-01 }]\n';
    const { actors } = readContent(folderOf({ 'actors.yml': actor('quill', aliases) }));
    expect(actors[0]!.aliases).toEqual({ en: [{ text: 'the Bay' }, { text: 'the harbour', from: '2019-01-01' }], fr: [] });
  });

  test('an id given twice and one that names nobody are told with their lines', () => {
    const faults = faultsOf(folderOf({ 'actors.yml': actor('quill') + actor('quill') + actor('port', '  of: quell\n') }));
    expect(faults).toEqual([
      'actors.yml:4: the id "quill" is given twice, first on line 1; rename one',
      expect.stringMatching(/^actors\.yml:10: there is no actor "quell"; did you mean "quill"/u),
    ]);
  });
});

describe('event types', () => {
  const ferry = `id: ferry-sale
name: { en: Ferry sale, fr: Vente de bac }
family: deal
plover: { event: COOPERATE }
triggers: { en: { verbs: [sell] }, fr: { verbs: [vendre] } }
roles: { subject: actor, prepositions: {} }
title: { en: ['{actor} sells'], fr: ['{actor} vend'] }
`;

  test('a user’s own stands beside the built-in ones', () => {
    const { types } = readContent(folderOf({ 'event-types/ferry-sale.yml': ferry }));
    expect(types.find(({ id }) => id === 'ferry-sale')).toMatchObject({ kind: 'act', yieldsTo: [], examples: [] });
    expect(types.map(({ id }) => id)).toContain('arms-delivery');
  });

  test('a file under another name is told', () => {
    expect(faultsOf(folderOf({ 'event-types/sale.yml': ferry }))[0]).toContain('rename the file to ferry-sale.yml');
  });
});

describe('decisions (bad input 19)', () => {
  const faultsOfDecision = (head: string): string[] =>
    faultsOf(folderOf({ 'articles/a.md': STORY, 'decisions/one.md': `---\n${head}\n---\nA note.\n` }));

  test('a decision is read with its note and its place', () => {
    const dir = folderOf({ 'decisions/one.md': '---\nby: Ida\nevent: 2019-ferry\ndate: 2019-05\n---\nA note.\n' });
    expect(readContent(dir).decisions).toEqual([
      { file: `${dir}/decisions/one.md`, line: 3, event: '2019-ferry', date: '2019-05', by: 'Ida', note: 'A note.' },
    ]);
  });

  test.each([
    ['quotations or lists in more than 20 others', `event: a\n---\n${'>'.repeat(2500)}`],
    ['quotations or lists in more than 20 others', `event: a\n---\nx\n${' - > 1. '.repeat(7)}`],
    ['the note is longer than 5000 characters', `event: a\n---\n${'*a_'.repeat(2000)}`],
    ['names no event', 'by: Ida'],
    ['"same": names one event only', 'same: [one]'],
    ['"event": not an event', 'event: ../../etc'],
    ['"status" is none of the known words', 'event: a\nstatus: maybe'],
    ['"date": not a date we can read', 'event: a\ndate: soon'],
  ])('%s: refused (bad input 12 and 19)', (expected, head) => {
    expect(faultsOfDecision(head).join('\n')).toContain(expected);
  });
});
