import iconv from 'iconv-lite';
import { expect, test, vi } from 'vitest';
import { folderOf } from '../content/folder.ts';
import { SETTINGS, STATES } from '../content/north.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TEXT = 'Norway delivered two helicopters to Finland on 4 March 2019.\n';
const DAY = 'published: 2019-03-05';
const EVENT = '2019-03-04-norway-delivers-two-helicopters-finland';

const article = (fields: string, text = TEXT) => ({ 'articles/a.md': `---\n${fields}\n---\n${text}` });
const decision = (fields: string) => ({ 'decisions/d.md': `---\n${fields}\n---\n` });
const settings = (from: string | RegExp, to: string) => ({ 'chronology.yml': SETTINGS.replace(from, to) });
const actor = (more: string) => ({ 'actors.yml': `${STATES}- { id: oslo, ${more} }\n` });
const minister = (office: string) => ({
  'actors.yml': `${STATES}- id: ann-lee\n  kind: person\n  name: { en: Ann Lee, fr: Ann Lee }\n  offices:\n    - { ${office} }\n`,
});
const TITLE = 'title: { en: minister, fr: ministre }';

/** An editor's mistake, and what is said of it: where, what, and what to write instead. */
const MISTAKES: [mistake: string, files: Record<string, string | Buffer>, said: string][] = [
  [
    'a key misspelt',
    article('publised: 2019-03-05'),
    'articles/a.md:2: unknown key "publised"; did you mean "published"?',
  ],
  [
    'a key of one’s own',
    article('colour: red'),
    'articles/a.md:2: unknown key "colour"; remove it; the keys known here are headline, publisher, author, url, published, language, retelling, based-on',
  ],
  [
    'a tab',
    article(`${DAY}\nbased-on:\n\t- AFP`),
    'articles/a.md:4: a tab is used to indent; indent with spaces',
  ],
  [
    'a day of no calendar',
    article('published: 2019-02-30'),
    'articles/a.md:2: "published": not a date we can read (EDTF); write it as 2021-10-01, 2021-10, 2021 or 2021-10-01/2021-10-08',
  ],
  [
    'a day that may be two',
    article('published: 03/04/2019'),
    'articles/a.md:2: "published": not a date we can read (EDTF); write it as 2021-10-01, 2021-10, 2021 or 2021-10-01/2021-10-08',
  ],
  [
    'a colon in a headline',
    article('headline: Norway: two helicopters'),
    'articles/a.md:2: a text holds ": ", which opens a value; put the text in quotation marks',
  ],
  [
    'a quotation mark not closed',
    article(`${DAY}\nheadline: "Norway`),
    'articles/a.md:3: a closing mark is missing; close the quotation mark or bracket',
  ],
  ['a key twice', article(`${DAY}\n${DAY}`), 'articles/a.md:3: this key stands twice; keep one of them'],
  [
    'front matter half written',
    { 'articles/a.md': `---\n${DAY}\n${TEXT}` },
    'articles/a.md:1: the front matter is not closed; put a line of three dashes (---) between it and the text',
  ],
  [
    'front matter alone',
    article(DAY, ''),
    'articles/a.md: there is no text of an article in it; put the text under the front matter',
  ],
  [
    'an empty file',
    { 'articles/a.md': '' },
    'articles/a.md: the file is empty; put the text of the article in it, or remove it',
  ],
  [
    'another encoding',
    { 'articles/a.md': iconv.encode('La Norvège a livré deux hélicoptères.\n', 'windows-1252') },
    'articles/a.md:1: byte 7 (0xe8) is not valid UTF-8; save it as UTF-8, or add it with --encoding windows-1252 (or the one it was saved in)',
  ],
  [
    'a document of a word processor',
    { 'articles/b.txt': Buffer.from('PK\u0003\u0004xxxx') },
    'articles/b.txt: this is a zip file (or a word processor’s), not text; unpack it or save the article as text',
  ],
  [
    'a PDF',
    { 'articles/b.pdf': '%PDF-1.4' },
    'articles/b.pdf: warning: a file of this kind is not read; save the article as text, Markdown or HTML: .txt, .md or .html',
  ],
  [
    'two files of one address',
    { 'articles/a.txt': 'Another text, of another thing.\n' },
    'articles/a.txt: gives the same address as articles/a.md (/articles/a/); rename one of the two',
  ],
  [
    'an address without its scheme',
    article(`${DAY}\nurl: herald.example/x`),
    'articles/a.md:3: "url": not a web address; write one that begins with https:// or http://',
  ],
  [
    'a language by its name',
    article(`${DAY}\nlanguage: english`),
    'articles/a.md:3: "language": not a language; write its two letters, such as en or fr',
  ],
  [
    'a list that is none',
    article(`${DAY}\nbased-on: AFP`),
    'articles/a.md:3: "based-on" is not a list; write a list, as [one, two]',
  ],
  [
    'a day the text contradicts',
    article('published: 2019-01-05'),
    'articles/a.md:1: warning: published 2019-01-05, but the text tells of "4 March 2019" as past; correct "published:" or leave it out',
  ],
  [
    'settings without a title',
    settings(/^title.*\n/u, ''),
    'chronology.yml:1: "title" is missing; write { en: …, fr: … }',
  ],
  [
    'a period that ends before it begins',
    settings('2020-12', '2018-12'),
    'chronology.yml:6: "last": before "first"; write a later day',
  ],
  [
    'a bracket not closed',
    settings('[en, fr]', '[en, fr'),
    'chronology.yml:5: a closing mark is missing; close the quotation mark or bracket',
  ],
  [
    'indentation that does not fit',
    settings('  - { id: others', '   - { id: others'),
    'chronology.yml:10: the indentation does not fit the lines around it; indent with the same number of spaces',
  ],
  [
    'a party that is nobody',
    settings('id: norway', 'id: norwy'),
    'chronology.yml:9: nobody in actors.yml is of the party "norwy"; did you mean "norway", "finland"? Or give actors "party: norwy", or list them here as "members:"',
  ],
  [
    'a type that there is not',
    settings(/$/u, 'switched-off: [protests]\n'),
    'chronology.yml:11: there is no event type "protests"; did you mean "protest", "arrest", "promise"?',
  ],
  [
    'actors that are no list',
    { 'actors.yml': 'norway: { kind: state }\n' },
    'actors.yml:1: not a list; begin each entry with "- id:"',
  ],
  [
    'an id twice',
    { 'actors.yml': `${STATES}- { id: norway, kind: state, name: { en: Norge, fr: Norge } }\n` },
    'actors.yml:3: the id "norway" is given twice, first on line 1; rename one',
  ],
  [
    'a name twice',
    actor('kind: place, name: { en: Norway, fr: Oslo }'),
    'actors.yml:3: warning: "Norway" is a name of "norway" and of "oslo"; give one of them a fuller name, or remove the one that is there twice',
  ],
  [
    'an actor without a name',
    actor('kind: place'),
    'actors.yml:3: "name" is missing; write { en: …, fr: … }',
  ],
  [
    'an actor of no known kind',
    actor('kind: city, name: { en: Oslo, fr: Oslo }'),
    'actors.yml:3: "kind" is none of the known words; write one of: person, state, government, force, company, organisation, media, place',
  ],
  [
    'an actor of nobody',
    actor('kind: place, of: norge, name: { en: Oslo, fr: Oslo }'),
    'actors.yml:3: there is no actor "norge"; did you mean "norway", "oslo", "finland"?',
  ],
  [
    'coordinates of no place',
    actor('kind: place, at: [59.9, 190.7], name: { en: Oslo, fr: Oslo }'),
    'actors.yml:3: "at": more than 180; write [latitude, longitude]',
  ],
  [
    'an office that ends before it begins',
    minister(`${TITLE}, of: norway, from: 2020-05-01, to: 2019-01-01`),
    'actors.yml:7: "ann-lee": from 2020-05-01 is after to 2019-01-01; exchange the two, or correct one',
  ],
  [
    'an office of nothing',
    minister(`${TITLE}, from: 2020-05-01`),
    'actors.yml:7: "offices.of" is missing; write a text',
  ],
  [
    'a decision on no event',
    decision('event: 2019-03-04-norway-delivers-two-helicopter-finland\nhide: true'),
    `decisions/d.md:2: no event is called "2019-03-04-norway-delivers-two-helicopter-finland"; the nearest address is "${EVENT}"`,
  ],
  [
    'a decision that names none',
    decision('date: 2019-03-04'),
    'decisions/d.md:2: names no event; write "event:", "same:", "different:" or "no-event:", or "date:", "type:" and "title:" for an event made by hand',
  ],
  [
    'a decision that decides nothing',
    decision(`event: ${EVENT}`),
    'decisions/d.md:2: warning: the decision says nothing of its event; write below "event:" what you decide: date, type, status, title, hide: true …, or a note under the front matter',
  ],
  [
    'decisions that contradict each other',
    {
      ...decision(`event: ${EVENT}\ndate: 2019-03-05`),
      'decisions/e.md': `---\nevent: ${EVENT}\ndate: 2019-03-06\n---\n`,
    },
    `decisions/e.md:2: date of ${EVENT}: "2019-03-06" contradicts "2019-03-05" in decisions/d.md:2; keep one of the two decisions`,
  ],
  [
    'one event that is the same',
    decision('same: [a#1]'),
    'decisions/d.md:2: "same": names one event only; name another, or say which with "event:"',
  ],
  [
    'a status that is none',
    decision(`event: ${EVENT}\nstatus: happened`),
    'decisions/d.md:3: "status" is none of the known words; write one of: occurred, reported, alleged, denied, planned, threatened',
  ],
  [
    'no event in words that stand nowhere',
    decision('no-event: words that stand nowhere at all'),
    'decisions/d.md:2: no sentence holds the words "words that stand nowhere at all"; copy the words of one sentence as they stand in its article',
  ],
  [
    'a decision in YAML',
    { 'decisions/d.yml': 'event: x\nhide: true\n' },
    'decisions/d.yml: warning: a file of this kind is not read; write it as front matter between two lines of --- in a file that ends in .md',
  ],
  [
    'a ledger with conflict marks',
    { 'ledger.json': '{"version":1,"events":[\n<<<<<<< HEAD\n]}' },
    'ledger.json:2: a merge in git left its conflict marks; keep the entries of both sides and remove the marks, then build again',
  ],
  [
    'a ledger edited by hand',
    { 'ledger.json': '{"version":1}' },
    'ledger.json:1: "events" is missing; restore the last good one: git checkout -- content/ledger.json (it is never renumbered silently)',
  ],
];

test.each(MISTAKES)('%s is told with its place and its cure, and nothing else is', async (_, files, said) => {
  const dir = folderOf({ 'chronology.yml': SETTINGS, 'actors.yml': STATES, ...article(DAY), ...files });
  const { status, err } = await call('check', '--content', dir);
  expect(err.replaceAll(`${dir}/`, '')).toBe(`${said}\n`);
  expect(status).toBe(/^\S+ warning: /u.test(said) ? 0 : 1);
});
