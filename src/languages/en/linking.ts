import type { Linking } from '../linking.ts';
import { references } from './references.ts';

export const linking: Linking = {
  feeds: {
    new: (title) => `${title}: new events`,
    changes: (title) => `${title}: changes`,
  },
  copy: 'copy',
  copied: 'copied',
  data: {
    title: 'Data',
    intro:
      'Everything on these pages as files, at addresses that stay. The same content always gives the same bytes.',
    rights: 'The records may be used under',
    unlicensed: 'terms to be asked for; none are stated',
    perEvent:
      'Beside each event lie its record (.json) and its references (.bib, .ris, .csl.json), at the address of its page. Quotations are excerpts of other people’s articles and stay theirs.',
    embed: 'Show it on your site',
    embedIntro:
      'A small timeline of the events that most sources tell. It loads nothing from anybody but this site and follows nobody. Each event has a card of its own, under “Cite this page”.',
    from: 'From the chronology',
    size: (kilobytes) => `${kilobytes} kB`,
    files: {
      'data/chronology.json':
        'The whole chronology: events with all their claims, articles, actors, kinds, former addresses',
      'data/chronology.schema.json': 'What that file holds, for programs that check it',
      'data/events.csv': 'One row for each event, for spreadsheets',
      'data/events.ndjson': 'The events of the whole chronology, one on each line',
      'data/events.geojson': 'Events at a town or site whose coordinates are known',
      'data/events.ics': 'Events known to a month or better, for calendars',
      'data/timelinejs.json': 'Events with a beginning, for TimelineJS',
      'data/sources.bib': 'All articles, for LaTeX',
      'data/sources.ris': 'All articles, for Zotero, EndNote and the like',
      'data/sources.csl.json': 'All articles, for citation styles',
      'feed.xml': 'The 50 newest events',
      'feed.json': 'The 50 newest events',
      'changes.xml': 'The 50 newest changes to events',
      'changes.json': 'The 50 newest changes to events',
    },
  },
  references,
  cite: {
    embed: 'Show this event on your site',
    address: 'Address of this page',
    articles: 'The articles behind it',
    files: 'All of these as a file:',
    record: 'The event as data:',
    version: (day, hash) => `Version of ${day}, SHA‑256 ${hash}…`,
  },
};
