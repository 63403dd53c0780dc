import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { read } from './reading.ts';

const types = (text: string, lang: Lang): string[] => read(text, lang).mentions.map(({ type }) => type);

describe('who is a person', () => {
  it.each([
    ['en', 'The owner denied any wrongdoing.', 'denial'],
    ['en', 'The minister blamed the owner for the fire.', 'accusation'],
    ['en', 'Police detained a schoolboy on Monday.', 'arrest'],
    ['fr', 'Les trente lycéennes ont été libérées mardi.', 'release'],
    ['fr', 'Une ouvrière a été libérée mardi.', 'release'],
    ['fr', 'Les joueuses ont été relâchées mardi.', 'release'],
  ] as const)('is told by the noun (%s): %s', (lang, text, type) => {
    expect(types(text, lang)).toContain(type);
  });

  it.each([
    ['Les antennes ont été libérées mardi.'],
    ['Les fonds ont été libérés mardi.'],
    ['La voie a été libérée mardi.'],
  ])('is nobody by an ending alone: %s', (text) => {
    expect(types(text, 'fr')).not.toContain('release');
  });
});
