import { z } from 'zod';
import type { Settings } from '../../model.ts';
import { day, id, lang, line, localized, localizedParagraph, webAddress } from './common.ts';

const party = z.strictObject({
  id: id.describe('An actor id, or "others".'),
  name: localized,
  members: z.array(id).default([]).describe('Actors that count as this party beside those whose "party" names it.'),
});

/** `chronology.yml`. */
export const settingsFile = z
  .strictObject({
    title: localized,
    short: localized.describe('Short name, for the bar at the head of each page and for citations.'),
    standfirst: localizedParagraph,
    languages: z.array(lang).min(1, 'empty; write [en, fr]'),
    first: day.describe('First day of the chronology.'),
    last: day.describe('Last day of the chronology.'),
    'base-url': webAddress.describe('Where the site will stand.'),
    parties: z
      .array(party)
      .min(2, 'fewer than two parties; a chronology needs two to six')
      .max(6, 'more than six parties; a chronology needs two to six'),
    'switched-off': z.array(id).default([]).describe('Event types this topic does not want.'),
    excerpt: z.number().int().min(100).max(5000).default(600).describe('Longest excerpt of an article, in characters.'),
    licence: z
      .strictObject({ name: line, url: webAddress })
      .optional()
      .describe('Terms under which the records may be used, with the address of their text.'),
    contact: line.optional().describe('Where a reader reports an error: an address or a mail address.'),
  })
  .refine((file) => file.first <= file.last, { path: ['last'], error: 'before "first"; write a later day' });

export function toSettings(file: z.output<typeof settingsFile>): Settings {
  return {
    title: file.title,
    short: file.short,
    standfirst: file.standfirst,
    languages: [...new Set(file.languages)],
    firstDay: file.first,
    lastDay: file.last,
    baseUrl: file['base-url'],
    parties: file.parties,
    switchedOff: file['switched-off'],
    excerptLength: file.excerpt,
    ...(file.licence === undefined ? {} : { licence: file.licence }),
    ...(file.contact === undefined ? {} : { contact: file.contact }),
  };
}
