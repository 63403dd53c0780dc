import type { Chronology } from '../model.ts';

/** A former address and where it leads now, as paths on the server. */
interface Redirect {
  from: string;
  to: string;
}

/** Former addresses that lead to one event, in each language; `roots` are the paths of the languages. */
function redirectsOf({ forwards, events, settings }: Chronology, roots: string[]): Redirect[] {
  const slugs = new Map(events.map(({ id, slug }) => [id, slug]));
  const prefix = new URL(settings.baseUrl).pathname.replace(/\/$/, '');
  return forwards.flatMap(({ slug, into }) => {
    const target = into.length === 1 ? slugs.get(into[0]!) : undefined;
    if (target === undefined) return [];
    const path = (root: string, name: string): string => `${prefix}${root}/events/${name}/`;
    return roots.map((root) => ({ from: path(root, slug), to: path(root, target) }));
  });
}

/**
 * `_redirects`, as Cloudflare Pages, GitLab Pages and Netlify read it. Other hosts show the page that stands at the
 * former address.
 */
export function redirectsFile(chronology: Chronology, roots: string[]): string {
  const lines = redirectsOf(chronology, roots).map(({ from, to }) => `${from} ${to} 301\n`);
  return ['# Former addresses of events\n', ...lines].join('');
}

/** Headers every answer should have. */
const HEADERS: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];
const POLICY = 'Content-Security-Policy';

/** What pages made for other sites may load, and all others. */
interface Policies {
  embeds: string;
  others: string;
}

/** Only the cards and timelines made for it may stand inside other sites; this counts only as a header. */
const unframed = (policy: string): string => `${policy}; frame-ancestors 'none'`;

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. `embeds` and `others` are paths or end in `*`. They join what
 * several rules say of one header, so that each path has one policy only.
 */
export function headersFile(policies: Policies, embeds: string[], others: string[]): string {
  const rule = (path: string, headers: [string, string][]): string =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    rule('/*', HEADERS),
    ...embeds.map((path) => rule(path, [[POLICY, policies.embeds]])),
    ...others.map((path) => rule(path, [[POLICY, unframed(policies.others)]])),
  ].join('');
}

/** `.htaccess`: redirects, headers and the page for addresses that never were, as Apache reads them. */
export function htaccess(chronology: Chronology, roots: string[], policies: Policies): string {
  const prefix = new URL(chronology.settings.baseUrl).pathname.replace(/\/$/, '');
  const redirects = redirectsOf(chronology, roots).map(({ from, to }) => `Redirect 301 ${from} ${to}\n`);
  const set = (name: string, value: string): string => `  Header always set ${name} "${value}"\n`;
  return [
    `ErrorDocument 404 ${prefix}/404.html\n`,
    'AddDefaultCharset utf-8\n',
    ...redirects,
    '<IfModule mod_headers.c>\n',
    ...HEADERS.map(([name, value]) => set(name, value)),
    `  <If "%{REQUEST_URI} =~ m#/embed/#">\n`,
    set(POLICY, policies.embeds),
    '  </If>\n  <Else>\n',
    set(POLICY, unframed(policies.others)),
    '  </Else>\n</IfModule>\n',
  ].join('');
}
