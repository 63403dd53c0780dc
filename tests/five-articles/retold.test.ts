import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import type { Chronology } from '../../src/model.ts';
import { tellChronology } from '../../src/pipeline.ts';
import { asked } from './expectations.ts';

const articles = {
  helicopters: '2021-10-01-mali-receives-helicopters',
  moscow: '2021-10-mali-turns-to-moscow',
  lunges: '2021-09-30-russia-lunges-into-mali',
  neglect: '2021-09-26-mali-accuses-france-of-neglect',
  livraison: '2022-04-19-deuxieme-livraison-russe',
};

describe('the five retold articles give', () => {
  let chronology: Chronology;
  beforeAll(() => {
    chronology = tellChronology(readContent('content'), '2026-11-22').chronology;
  }, 240_000);

  test.each(asked('dated'))('$name', ({ fault }) => {
    expect(fault(chronology, articles)).toBeUndefined();
  });
});
