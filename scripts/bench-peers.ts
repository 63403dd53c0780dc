/** Pages a processor second of others, beside which a build is measured: all in this process, on what a build has left. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { EventRecord } from '../src/model.ts';

/** How many pages, and the processor seconds for all of them. */
export interface Speed {
  pages: number;
  cpu: number;
}

/** Processor seconds of some work in this process, user and system. */
async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The floor: the finished pages of a site and its chronology as JSON, written once more; with their size in MB. */
export async function floor(root: string): Promise<Speed & { megabytes: number }> {
  const site = join(root, 'site');
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => name.endsWith('.html') || name === join('data', 'chronology.json'));
  const out = join(root, 'floor');
  let [cpu, bytes] = [0, 0];
  // As many at once as memory holds without effort; reading them is not counted.
  for (let at = 0; at < pages.length; at += 1000) {
    const some = pages.slice(at, at + 1000).map((name) => ({ name, text: readFileSync(join(site, name)) }));
    for (const { text } of some) bytes += text.length;
    cpu += await cpuOf(() => {
      for (const { name, text } of some) writeIn(out, name, text);
    });
  }
  return { pages: pages.length, cpu, megabytes: bytes / 1e6 };
}

function writeIn(dir: string, name: string, text: string | Buffer): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
}

export function eventsOf(root: string): EventRecord[] {
  const text = readFileSync(join(root, 'site', 'data', 'chronology.json'), 'utf8');
  return (JSON.parse(text) as { events: EventRecord[] }).events;
}

/** A bare writer: a plain page of each event (title, date, status, quotations) as a string. */
export async function bareWriter(root: string, events: EventRecord[]): Promise<Speed> {
  const out = join(root, 'bare');
  const cpu = await cpuOf(() => {
    for (const event of events) writeIn(out, join(event.slug, 'index.html'), plainPage(event));
  });
  return { pages: events.length, cpu };
}

const plainPage = ({ title, date, status, claims }: EventRecord): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title.en}</title></head><body><h1>${title.en}</h1>
<p>${date.edtf} ${status}</p>${claims.map(({ exact }) => `<blockquote>${exact}</blockquote>`).join('')}</body></html>
`;

const NUNJUCKS = `---
pagination: { data: events, size: 1, alias: event }
permalink: "{{ event.slug }}/index.html"
eleventyExcludeFromCollections: true
---
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{ event.title.en }}</title></head><body><h1>{{ event.title.en }}</h1>
<p>{{ event.date.edtf }} {{ event.status }}</p>{% for claim in event.claims %}<blockquote>{{ claim.exact }}</blockquote>{% endfor %}</body></html>
`;

/** Plain Eleventy with Nunjucks: the same plain pages through pagination. */
export async function nunjucks(root: string, events: EventRecord[]): Promise<Speed> {
  mkdirSync(join(root, 'njk'));
  writeFileSync(join(root, 'njk', 'event.njk'), NUNJUCKS);
  const config = join(root, 'njk.config.mjs');
  writeFileSync(config, 'export default () => {};\n');
  const cpu = await cpuOf(async () => {
    const eleventy = new Eleventy(join(root, 'njk'), join(root, 'njk-out'), {
      configPath: config,
      quietMode: true,
      config: (user) => {
        user.addGlobalData('events', () => events);
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
  });
  return { pages: events.length, cpu };
}
