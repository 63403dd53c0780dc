import { describe, expect, it } from 'vitest';
import { callSpeakers, namesOf } from '../../src/chronology/index.ts';
import type { Claim } from '../../src/model.ts';
import { readSetting } from '../../src/content/index.ts';

const { actors, things } = readSetting('content');
const names = namesOf(actors, things);
const called = (name: string, id?: string) => {
  const speaker = { name, ...(id ? { id } : {}) };
  const claim = { attribution: { kind: 'person', stance: 'says', speaker, quotes: [] } } as unknown as Claim;
  return callSpeakers([claim], names)[0]!.attribution.speaker!.called;
};

describe('a speaker whom no name tells', () => {
  it.each([
    ['officials', 'officials', 'des responsables'],
    ['un responsable', 'an official', 'un responsable'],
    ['militaires', 'soldiers', 'des soldats'],
    ['three soldiers', 'soldiers', 'des soldats'],
  ])('is called in each language: %s', (name, en, fr) => {
    expect(called(name)).toEqual({ en, fr });
  });

  it('is called nothing where no word for a person is known', () => {
    expect(called('sources')).toBeUndefined();
  });

  it('is called by the name where there is one', () => {
    expect(called('Ida Berg')).toBeUndefined();
    expect(called('officials', 'mali')).toBeUndefined();
  });
});
