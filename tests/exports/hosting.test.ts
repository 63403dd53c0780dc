import { describe, expect, it } from 'vitest';
import { headersFile, htaccess, redirectsFile } from '../../src/exports/hosting.ts';
import { sample } from '../site/sample.ts';

const [first, second] = sample.events;
const forward = { title: { en: 'Once another', fr: 'Jadis un autre' }, day: '2021-01-01' };
const chronology = {
  ...sample,
  settings: { ...sample.settings, baseUrl: 'https://a.example/north/' },
  forwards: [
    { ...forward, slug: 'old-one', kind: 'merged' as const, into: [first!.id] },
    { ...forward, slug: 'old-split', kind: 'split' as const, into: [first!.id, second!.id] },
    { ...forward, slug: 'old-gone', kind: 'removed' as const, into: [] },
  ],
};

const POLICIES = {
  embeds: "default-src 'none'; style-src 'unsafe-inline'",
  others: "default-src 'none'",
};

describe('files for the hosts', () => {
  it('redirects every former address that leads to one event, in each language, under the prefix', () => {
    expect(redirectsFile(chronology, ['', '/fr'])).toBe(
      `# Former addresses of events\n/north/events/old-one/ /north/events/${first!.slug}/ 301\n` +
        `/north/fr/events/old-one/ /north/fr/events/${first!.slug}/ 301\n`,
    );
  });

  it('gives the security policy as a header, with what only a header can say, but to what may be embedded', () => {
    const file = headersFile(POLICIES, ['/embed/*'], ['/', '/events/*']);
    expect(file).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/u);
    expect(file).toContain(
      "/embed/*\n  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\n",
    );
    for (const path of ['/', '/events/*'])
      expect(file).toContain(
        `\n${path}\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n`,
      );
  });

  it('tells Apache the same', () => {
    const lines = htaccess(chronology, [''], POLICIES).split('\n');
    expect(lines).toContain('ErrorDocument 404 /north/404.html');
    expect(lines).toContain(`Redirect 301 /north/events/old-one/ /north/events/${first!.slug}/`);
    expect(lines).toContain(
      "  Header always set Content-Security-Policy \"default-src 'none'; style-src 'unsafe-inline'\"",
    );
    expect(lines).toContain(
      "  Header always set Content-Security-Policy \"default-src 'none'; frame-ancestors 'none'\"",
    );
  });
});
