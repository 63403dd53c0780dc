import fc, { type Arbitrary } from 'fast-check';
import { SETTINGS, STATES } from '../content/north.ts';

/** The files of a content folder, as bytes, by name. */
export type Files = Record<string, Buffer>;

const ACTORS = `${STATES}- { id: berg, kind: person, name: { en: Ida Berg, fr: Ida Berg }, offices: [{ title: { en: minister, fr: ministre }, of: norway }] }
`;

const WORDS = [
  ...[
    'Norway',
    'Finland',
    'Ida Berg',
    'the minister',
    'delivered',
    'will deliver',
    'two helicopters',
    'to Finland',
  ],
  ...[
    'on Monday',
    'on 4 March 2019',
    'in 2020',
    'last week',
    'said',
    'denied',
    'that',
    'according to Reuters',
    'not',
  ],
  ...[
    'La Norvège',
    'a livré',
    'à la Finlande',
    'le 4 mars 2019',
    'mardi',
    'selon',
    'a démenti',
    'qui',
    'avait',
  ],
  ...[
    '“',
    '”',
    '« ',
    ' »',
    '"',
    "l'",
    '(',
    ')',
    '—',
    '. ',
    '.\n\n',
    '; ',
    ', ',
    '31 February 2019',
    '3rd',
    '000',
  ],
  ...[
    '\u200b',
    '\u202e',
    '\u00a0',
    '\ufeff',
    '\ufffe',
    '\u0001',
    '👩‍👩‍👧',
    '𝔐',
    'e\u0301',
    '\r\n',
    '\t',
    '<b>',
    '&amp;',
    '{{x}}',
  ],
];
const words = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const prose = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));

const YAML = [
  '---',
  '\n',
  ': ',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '>',
  '? ',
  '#',
  '\t',
  'null',
  '~',
  '1e999',
];
const value = fc.oneof(
  fc.constantFrom(
    '2019-03-05',
    '2019',
    '2019-13',
    'true',
    '[]',
    '{}',
    'en',
    'fr',
    'https://a.example/',
    'javascript:x',
    '2019-03-05/..',
  ),
  fc.array(fc.oneof(fc.constantFrom(...YAML), words), { maxLength: 6 }).map((parts) => parts.join('')),
);
const fieldsOf = (...keys: string[]): Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...keys, '__proto__', 'x'), value), { maxLength: 5 })
    .map((fields) => fields.map(([key, one]) => `${key}: ${one}\n`).join(''));
const withHead = (head: Arbitrary<string>, body: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(head, body).map(([fields, text]) => `---\n${fields}---\n${text}`);

const TAGS = [
  '<p>',
  '</p>',
  '<div hidden>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<title>',
  '<time datetime="2019-03-05">',
  '<meta property="og:title" content="',
  '">',
  '<svg>',
  '<template>',
  '&#xD800;',
  '&#0;',
  '<![CDATA[',
  '<article>',
  '<li>',
];
const page = fc
  .array(fc.oneof(fc.constantFrom(...TAGS), words), { maxLength: 60 })
  .map((parts) => parts.join(' '));

const article = withHead(
  fieldsOf('headline', 'publisher', 'author', 'url', 'published', 'language', 'retelling', 'based-on'),
  prose,
);
const sound = prose.map(
  (text) =>
    `---\npublished: 2019-03-05\n---\nNorway delivered two helicopters to Finland on Monday. ${text.replaceAll('\0', '')}`,
);

const NAMES = ['a', 'b', 'a#1', 'a#2', '2019-03-04-norway-delivers-two-helicopters-finland', 'nobody', 'e1'];
const name = fc.constantFrom(...NAMES);
const decision = fc.oneof(
  fc
    .record(
      {
        event: name,
        same: fc.array(name, { maxLength: 3 }),
        different: fc.array(name, { maxLength: 3 }),
        date: fc.constantFrom('2019-03', '2019-03-01/2019-04-01', '../2019', 'soon'),
        status: fc.constantFrom('denied', 'planned', 'maybe'),
        type: fc.constantFrom('meeting', 'visit', 'none'),
        title: fc.record({ en: fc.string({ maxLength: 8 }) }),
        actors: fc.array(
          fc.record({ id: fc.constantFrom('norway', 'no'), role: fc.constantFrom('actor', 'recipient') }),
          { maxLength: 2 },
        ),
        hide: fc.boolean(),
        pin: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((fields) => `---\n${JSON.stringify(fields)}\n---\nNote ${'*'.repeat(3)}.`),
  withHead(fieldsOf('event', 'same', 'different', 'date', 'hide', 'title', 'actors'), prose),
);

const bytes = fc.uint8Array({ maxLength: 200 }).map((raw) => Buffer.from(raw));
/** A text with some of its bytes replaced, left out or said twice. */
const harmed = (text: Arbitrary<string>): Arbitrary<Buffer> =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(30)), { maxLength: 3 }))
    .map(([whole, harms]) =>
      harms.reduce((buffer, [at, byte, length]) => {
        const from = buffer.length === 0 ? 0 : at % buffer.length;
        return Buffer.concat([
          buffer.subarray(0, from),
          Buffer.from([byte]),
          buffer.subarray(byte % 2 ? from : from + length),
        ]);
      }, Buffer.from(whole)),
    );
const either = (text: Arbitrary<string>): Arbitrary<Buffer> =>
  fc.oneof(
    { weight: 6, arbitrary: text.map((one) => Buffer.from(one)) },
    { weight: 2, arbitrary: harmed(text) },
    { weight: 1, arbitrary: bytes },
  );

/** A content folder of which every file may be anything. `ledger` is one that was once written. */
export function folders(ledger: string): Arbitrary<Files> {
  /** Present in one folder of so many. */
  const sometimes = (of: number, bytes: Arbitrary<Buffer>): Arbitrary<Buffer | null> =>
    fc.oneof({ weight: 1, arbitrary: bytes }, { weight: of - 1, arbitrary: fc.constant(null) });
  return fc
    .record({
      'articles/a.md': fc.oneof(
        { weight: 9, arbitrary: sound.map((text) => Buffer.from(text)) },
        either(article),
      ),
      'articles/b.md': fc.oneof(
        sometimes(
          3,
          sound.map((text) => Buffer.from(text)),
        ),
        sometimes(3, either(article)),
      ),
      'articles/c.html': sometimes(2, either(page)),
      'decisions/a.md': sometimes(5, either(decision)),
      'decisions/b.md': sometimes(6, either(decision)),
      'ledger.json': fc.oneof(
        { weight: 9, arbitrary: fc.constant(Buffer.from(ledger)) },
        harmed(fc.constant(ledger)),
      ),
      'actors.yml': sometimes(20, harmed(fc.constant(ACTORS))),
      'chronology.yml': sometimes(20, harmed(fc.constant(SETTINGS))),
    })
    .map((files) => {
      const made = Object.entries(files).filter((entry): entry is [string, Buffer] => entry[1] !== null);
      return {
        'chronology.yml': Buffer.from(SETTINGS),
        'actors.yml': Buffer.from(ACTORS),
        ...Object.fromEntries(made),
      };
    });
}
