import { describe, expect, it } from 'vitest';
import { readSetting } from '../../src/content/index.ts';
import type { Lang } from '../../src/model.ts';

const { types, things } = readSetting('content');
const LANGS: Lang[] = ['en', 'fr'];

const PUBLISHED_TYPES =
  `arms-delivery arms-purchase military-aid agreement entry-into-force negotiation visit meeting
  deployment withdrawal base-closure coup appointment resignation arrest release attack casualties sanction suspension
  expulsion accusation denial threat demand statement support condemnation election-timetable protest court-decision
  un-decision media-ban`.split(/\s+/u);

describe('event types', () => {
  it('include every type the filters promise', () => {
    expect(types.map(({ id }) => id)).toEqual(expect.arrayContaining(PUBLISHED_TYPES));
  });

  it.each(types)(
    '$id gives way to known types only, and never to one that gives way to it',
    ({ id, yieldsTo }) => {
      for (const other of yieldsTo) {
        const type = types.find((each) => each.id === other);
        expect(type, other).toBeDefined();
        expect(type?.yieldsTo, other).not.toContain(id);
      }
    },
  );

  it.each(types)('$id is triggered by words, not by phrases', ({ triggers }) => {
    for (const lang of LANGS) {
      for (const { lemma } of triggers[lang].verbs)
        // a verb and its particle; « se » is no word of its own
        expect(lemma.replace(/^se /u, '').split(' ').length, lemma).toBeLessThanOrEqual(2);
      for (const { lemma } of triggers[lang].nouns) expect(lemma, lemma).not.toContain(' ');
    }
  });

  it.each(types)(
    '$id has examples and titles in both languages, the last title free of placeholders',
    (type) => {
      for (const lang of LANGS) {
        expect(type.examples.filter((example) => example.lang === lang).length).toBeGreaterThanOrEqual(2);
        expect(type.title[lang].at(-1)).not.toContain('{');
      }
    },
  );

  it.each(types)('$id has titles for each sense of its words, and no others', ({ triggers, senses = {} }) => {
    const words = LANGS.flatMap((lang) => [...triggers[lang].verbs, ...triggers[lang].nouns]);
    const used = new Set(words.flatMap(({ sense }) => sense ?? []));
    expect(Object.keys(senses).sort()).toEqual([...used].sort());
  });

  it.each(types)('$id lists no word twice', ({ triggers }) => {
    for (const lang of LANGS)
      for (const list of [triggers[lang].verbs, triggers[lang].nouns]) {
        const keys = list.map(({ lemma, needs }) => `${lemma} ${(needs ?? ['*']).join()}`);
        expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
      }
  });
});

describe('things', () => {
  it('name broader things that exist, without a circle', () => {
    const broader = new Map(things.map(({ id, is }) => [id, is]));
    for (const { id } of things) {
      const path = [id];
      for (let next = broader.get(id); next !== undefined; next = broader.get(next)) {
        expect(broader.has(next), next).toBe(true);
        expect(path).not.toContain(next);
        path.push(next);
      }
    }
  });
});
