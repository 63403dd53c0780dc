import { z } from 'zod';
import type { Actor, Alias, Lang } from '../../model.ts';
import { knownName } from '../../text/index.ts';
import { day, id, line, localized, perLang } from './common.ts';
import { ACTOR_KINDS } from './words.ts';

const alias = z.union([
  line.transform((text): Alias => ({ text })),
  z.strictObject({ text: line, from: day.optional(), to: day.optional() }),
]);

const office = z.strictObject({
  title: localized,
  of: id.describe('Actor id of the state or body in which the office is held.'),
  from: day.optional(),
  to: day.optional(),
});

const actor = z.strictObject({
  id,
  kind: z.enum(ACTOR_KINDS),
  name: localized,
  short: localized.optional().describe('The form for titles and lists.'),
  aliases: perLang(alias).default({ en: [], fr: [] }),
  demonyms: perLang(line).default({ en: [], fr: [] }).describe('Adjectives and nouns of belonging, every form. A state has those that every reader knows.'),
  of: id.optional().describe('The state or body it belongs to.'),
  party: id.optional().describe('Its lane in the timeline.'),
  offices: z.array(office).default([]),
  'metonym-of': id.optional().describe('The place’s name also stands for this actor ("Paris said").'),
  at: z
    .tuple([
      z.number().min(-90, 'south of the pole; write [latitude, longitude]').max(90, 'north of the pole; write [latitude, longitude]'),
      z.number().min(-180, 'less than -180; write [latitude, longitude]').max(180, 'more than 180; write [latitude, longitude]'),
    ])
    .optional()
    .describe('Latitude and longitude of a place, in degrees.'),
  gender: z.enum(['f', 'm', 'n']).optional(),
  plural: z.boolean().optional(),
});

/** `actors.yml`. */
export const actorsFile = z.array(actor, { error: 'not a list; begin each entry with "- id:"' });

export function toActor({ 'metonym-of': metonymOf, ...rest }: z.output<typeof actor>): Actor {
  const actor = { ...rest, demonyms: withKnownDemonyms(rest) };
  return metonymOf === undefined ? actor : { ...actor, metonymOf };
}

/** A state that is listed without demonyms has those that every reader knows: "Peruvian". */
function withKnownDemonyms({ kind, name, demonyms }: Pick<Actor, 'kind' | 'name' | 'demonyms'>): Actor['demonyms'] {
  const known = kind === 'state' ? (knownName(name.en) ?? knownName(name.fr)) : undefined;
  if (known?.kind !== 'state' || known.demonyms === undefined) return demonyms;
  const ofLang = (lang: Lang): string[] => (demonyms[lang].length > 0 ? demonyms[lang] : known.demonyms![lang]);
  return { en: ofLang('en'), fr: ofLang('fr') };
}
