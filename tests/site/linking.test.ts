import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishSite } from '../../src/site/publish.ts';
import { sample } from './sample.ts';

type Thing = Record<string, unknown>;
let dir: string;
const read = (path: string) => readFile(join(dir, 'site', path), 'utf8');
const page = (slug: string, root = '') => read(`${root}events/${slug}/index.html`);

async function thingsOn(path: string): Promise<Thing[]> {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await read(path))!;
  return (JSON.parse(json!) as { '@graph': Thing[] })['@graph'];
}
const aboutOf = async (slug: string) =>
  (await thingsOn(`events/${slug}/index.html`))[0]!['about'] as Thing & { about?: Thing };

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'datelined-linking-'));
  await publishSite(sample, join(dir, 'site'));
}, 240_000);
afterAll(() => rm(dir, { recursive: true }));

describe('citing the page of an event', () => {
  it.each([
    ['', 'Corvo delivers four patrol boats to Arvania', '5 October 2021', '5 octobre'],
    ['fr/', 'La Corvo livre quatre vedettes à l’Arvanie', '5 octobre 2021', 'October'],
  ])(
    'gives ready text in three styles, in the language of the page: /%s',
    async (root, title, day, other) => {
      const text = await page('2021-09-30-corvo-delivers-boats', root);
      for (const style of ['APA 7', 'Chicago 17', 'ISO 690']) expect(text).toContain(`<dt>${style}</dt>`);
      expect(text).toContain(`<em>${title}</em>`);
      const [, cited] = /id="cite">(.*?)<\/section>/s.exec(text)!;
      expect(cited).toContain(day);
      expect(cited).not.toContain(other);
    },
  );

  it('shows the hash that anybody finds for the record', async () => {
    const record = await readFile(join(dir, 'site/events/2021-09-30-corvo-delivers-boats.json'));
    const hash = createHash('sha256').update(record).digest('hex');
    expect(await page('2021-09-30-corvo-delivers-boats')).toContain(`SHA\u2011256 ${hash.slice(0, 12)}…`);
    expect(await read('events/2021-09-30-corvo-delivers-boats.bib')).toContain(`sha256:${hash}`);
  });

  it('makes no publisher up', async () => {
    const text = await page('2022-04-18-corvo-delivers-boats', 'fr/');
    const [, cited] = /<dl>.*<\/dl>.*(<dl>.*<\/dl>)/s.exec(text)!;
    expect(cited).toContain('Nouvelle livraison pour l’Arvanie');
    expect(cited).not.toMatch(/inconnu|unknown/i);
  });
});

describe('what machines are told of an event', () => {
  it('is that it happened, on its day, where it did', async () => {
    expect(await aboutOf('2021-09-30-corvo-delivers-boats')).toMatchObject({
      '@type': 'Event',
      startDate: '2021-09-30',
    });
    expect(await aboutOf('2020-08-coup')).toMatchObject({ '@type': 'Event', startDate: '2020-08' });
  });

  it('is that words were said, no more, where they were', async () => {
    const about = await aboutOf('2021-09-25-accusation');
    expect(about['@type']).toBe('Event');
    expect(about['description']).toMatch(/^Said\. .*whether they are true is another matter/);
  });

  it('is never that it happened where it is only alleged, denied, planned or threatened', async () => {
    for (const slug of ['2021-08-grey-anchor', '2019-accord', '2021-09-threat', '2022-12-vote']) {
      const about = await aboutOf(slug);
      expect(about['@type']).toBe('Claim');
      expect(about.about).not.toHaveProperty('startDate');
      expect(about.about!['description']).toMatch(/^(Alleged|Denied|Planned|Threatened)\. /);
    }
  });

  it('has no day where none is known', async () => {
    expect(await aboutOf('2021-06-garrison')).not.toHaveProperty('startDate');
  });

  it('names the articles it rests on, and the way to the page', async () => {
    const [article, crumbs] = await thingsOn('events/2022-04-18-corvo-delivers-boats/index.html');
    expect(article!['citation']).toEqual([
      {
        '@type': 'NewsArticle',
        headline: 'Nouvelle livraison pour l’Arvanie',
        inLanguage: 'fr',
        datePublished: '2022-04-19',
      },
    ]);
    expect((crumbs!['itemListElement'] as Thing[]).map((step) => step['position'])).toEqual([1, 2, 3]);
  });

  it('ends no script early', async () => {
    const text = await page('2022-summer-hostile');
    expect(text.match(/<\/script/gi)).toHaveLength(2);
    expect(await thingsOn('events/2022-summer-hostile/index.html')).toHaveLength(2);
  });
});
