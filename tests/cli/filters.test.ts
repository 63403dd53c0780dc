import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { answerLines, LineError } from '../../src/cli/answer.ts';
import { extractLine, timesLine } from '../../src/cli/lines.ts';
import { keyInput, mergeInput, mergePartitions } from '../../src/cli/merge-lines.ts';
import { readSetting } from '../../src/content/index.ts';
import { extractLineSchema, mergeLineSchema, timesLineSchema } from '../../src/content/schemas/filters.ts';
import { ended, jsonLines, start } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TEXT =
  'Mali received two helicopters from Russia on Thursday. “We bought them in May,” the minister said.';
const ARTICLE = { id: 'a', text: TEXT, published: '2021-10-01' };

type Filter = (streams: Parameters<typeof answerLines>[0]) => Promise<number>;

/** Runs a filter on lines without a process. */
async function through(lines: unknown[], filter: Filter) {
  const { text, said, failed } = await textThrough(lines, filter);
  return { out: jsonLines(text), said, failed };
}

/** The lines a filter writes, as they stand. */
async function rawThrough(lines: unknown[], filter: Filter): Promise<string[]> {
  const { text } = await textThrough(lines, filter);
  return text.split('\n').filter((line) => line !== '');
}

async function textThrough(lines: unknown[], filter: Filter) {
  const input = new PassThrough();
  const output = new PassThrough();
  const said: string[] = [];
  input.end(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const failed = await filter({ input, output, say: (text) => said.push(text) });
  output.end();
  let text = '';
  for await (const chunk of output) text += String(chunk);
  return { text, said, failed };
}

describe('times and extract keep to their contract', () => {
  const setting = readSetting('content');

  test('times gives TIMEX3 with places in the text', async () => {
    const { out } = await through([ARTICLE], (streams) => answerLines(streams, timesLine(setting)));
    const line = timesLineSchema.parse(out[0]);
    expect(line).toMatchObject({ id: 'a', lang: 'en', published: { edtf: '2021-10-01', basis: 'stated' } });
    expect(line.timexes.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Thursday', 'May']);
    expect(line.timexes[0]).toMatchObject({
      text: 'Thursday',
      type: 'DATE',
      value: '2021-09-30',
      edtf: '2021-09-30',
    });
  });

  test('extract gives mentions with places in the text', async () => {
    const { out } = await through([ARTICLE], (streams) => answerLines(streams, extractLine(setting)));
    const { mentions } = extractLineSchema.parse(out[0]);
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end, exact, trigger, id } of mentions) {
      expect(id).toMatch(/^a#\d+$/u);
      expect(TEXT.slice(start, end)).toBe(exact);
      expect(TEXT.slice(trigger.start, trigger.end)).toBe(trigger.text);
    }
  });

  test('merge puts every mention in exactly one event', async () => {
    const first = await through([ARTICLE, { ...ARTICLE, id: 'b' }], (streams) =>
      answerLines(streams, extractLine(setting)),
    );
    const { out } = await through(first.out, mergeInput);
    const given = first.out.flatMap((line) => extractLineSchema.parse(line).mentions.map(({ id }) => id));
    const merged = out.flatMap((line) => mergeLineSchema.parse(line).mentions);
    expect(merged.sort()).toEqual(given.sort());
  });

  test('merge --key and, sorted, merge --partition give what merge gives', async () => {
    const lines = [
      { ...ARTICLE, id: 'a' },
      { ...ARTICLE, id: 'b' },
    ].map((line) => JSON.stringify(line));
    const { out: extracted } = await through(lines, (streams) => answerLines(streams, extractLine(setting)));
    const keyed = await rawThrough(extracted, keyInput);
    const { out, failed } = await through(keyed.sort(), mergePartitions);
    expect(failed).toBe(0);
    const { out: whole } = await through(extracted, mergeInput);
    const text = (events: unknown[]) => events.map((event) => JSON.stringify(event)).sort();
    expect(text(out)).toEqual(text(whole));
  });

  test('merge --partition says where lines are not sorted or have no key', async () => {
    const line = JSON.stringify({
      id: '1',
      article: 'x',
      trigger: 'raided',
      sentence: 'Norland raided Lys.',
    });
    const { said } = await through([`a\t${line}`, `b\t${line}`, `a\t${line}`, line], mergePartitions);
    expect(said).toEqual([
      expect.stringContaining('stdin:3: the partition "a" had ended; sort the lines'),
      expect.stringContaining('stdin:4: no key before the line'),
    ]);
  });

  test('merge takes bare mentions', async () => {
    const bare = {
      id: '1',
      article: 'x',
      date: '2010-05-04',
      trigger: 'bought',
      sentence: 'The yard bought the ferry.',
    };
    const { out, failed } = await through([bare, { ...bare, id: '2', article: 'y' }], mergeInput);
    expect(failed).toBe(0);
    expect(out.flatMap((line) => mergeLineSchema.parse(line).mentions).sort()).toEqual(['1', '2']);
  });
});

describe('a line that is wrong', () => {
  test.each<[unknown, RegExp]>([
    ['{', /^stdin:2: not JSON \(.*\); write one JSON object a line$/u],
    [{ id: 'x' }, /^stdin:2: "text" is missing; write a text$/u],
    [
      { id: 'x', text: 'y', lang: 'de' },
      /^stdin:2: "lang" is none of the known words; write one of: en, fr/u,
    ],
    ['[]', /^stdin:2: the whole is not/u],
  ])('%j is told with its number, and the rest goes on', async (line, expected) => {
    const { out, said, failed } = await through([ARTICLE, line, ARTICLE], (streams) =>
      answerLines(streams, timesLine(readSetting('content'))),
    );
    expect({ lines: out.length, failed }).toEqual({ lines: 2, failed: 1 });
    expect(said).toEqual([expect.stringMatching(expected)]);
  });

  test('a day that cannot be read is told, and the article is answered without it', async () => {
    const { out, said, failed } = await through([{ ...ARTICLE, published: '10/01/2021' }], (streams) =>
      answerLines(streams, timesLine(readSetting('content'))),
    );
    expect({ lines: out.length, failed }).toEqual({ lines: 1, failed: 1 });
    expect(out[0]).toMatchObject({ published: { basis: 'inferred' } });
    expect(said[0]).toMatch(
      /^stdin:1: "published": not a date we can read .*; the article is read as one without a day$/u,
    );
  });

  test('a failure of the program says that the fault is its own', async () => {
    const { said } = await through([ARTICLE], (streams) =>
      answerLines(streams, () => {
        throw new Error('broken');
      }),
    );
    expect(said[0]).toMatch(
      /^stdin:1: the program failed on this line, and the fault is its own \(broken\)/u,
    );
  });

  test('bytes that are not UTF-8 are told with their line', async () => {
    const input = new PassThrough();
    input.end(Buffer.concat([Buffer.from('"a"\n'), Buffer.from([0xff, 10])]));
    const said: string[] = [];
    await answerLines({ input, output: new PassThrough(), say: (text) => said.push(text) }, (line) => line);
    expect(said).toEqual(['stdin:2: the line is not UTF-8; convert the input to UTF-8']);
  });

  test('a line that would take all memory is told, and the next one answered', async () => {
    const input = Readable.from([...Array.from({ length: 65 }, () => Buffer.alloc(1 << 20, 'a')), '\n"b"\n']);
    const said: string[] = [];
    const output = new PassThrough();
    await answerLines({ input, output, say: (text) => said.push(text) }, (line) => ({ line }));
    expect(said).toEqual(['stdin:1: the line is longer than 64 MB; send smaller articles']);
    expect(JSON.parse(String(output.read()))).toEqual({ line: '"b"' });
  });

  test('blank lines are passed over, the last line needs no line break', async () => {
    const { out } = await through(['"a"', '', '  ', '"b"'], (streams) =>
      answerLines(streams, (line) => ({ line })),
    );
    expect(out).toHaveLength(2);
  });

  test('what is wrong may not disturb the terminal', async () => {
    const { said } = await through(['x'], (streams) =>
      answerLines(streams, () => {
        throw new LineError('bad \u001b[31m name; write another');
      }),
    );
    expect(said[0]).toBe('stdin:1: bad \\u{1b}[31m name; write another');
  });
});

describe('as programs in a pipe', () => {
  test('an answer comes before the next line is sent; a bad line gives status 1 at the end', async () => {
    const child = start('times');
    child.stdin!.write(`${JSON.stringify(ARTICLE)}\n`);
    const [first] = (await once(child.stdout!, 'data')) as [Buffer];
    expect(first.toString()).toContain('"id":"a"');
    child.stdin!.end('not json\n');
    const { status, err } = await ended(child);
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringMatching(/^stdin:2: not JSON/u) as string,
    });
  });

  test('a reader that leaves early ends it without a word', async () => {
    const child = start('times');
    child.stdin!.on('error', () => undefined);
    for (let count = 0; count < 2000; count++) {
      child.stdin!.write(`${JSON.stringify({ ...ARTICLE, id: String(count) })}\n`);
    }
    child.stdin!.end();
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    let err = '';
    child.stderr!.on('data', (text: Buffer) => (err += text.toString()));
    const [status] = (await once(child, 'close')) as [number];
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test('an interruption gives status 130', async () => {
    const child = start('times');
    child.stdin!.write(`${JSON.stringify(ARTICLE)}\n`);
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    expect((await ended(child)).status).toBe(130);
  });
});
