import type { Edition } from '../../src/exports/edition.ts';
import type { Lang } from '../../src/model.ts';
import { openDesks } from '../../src/site/view/desk.ts';
import { editionOf } from '../../src/site/view/edition.ts';
import { sample } from '../site/sample.ts';

/** The made-up chronology as the exports of one language see it. */
export function sampleIn(lang: Lang): Edition {
  return editionOf(openDesks(sample).find((desk) => desk.lang === lang)!);
}

export const eventOf = (slug: string) => sample.events.find((event) => event.slug === slug)!;
