import { PICTURE, sitePicturePath } from '../../src/site/share/picture.ts';
import { POLICY } from '../../src/site/view/policy.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { html, jsonScript, type Html, type Slot } from '../html.ts';
import { link } from './link.ts';
import { symbols } from './signs.ts';

/** Which entry of the bar a page belongs to. */
export type Place = 'timeline' | 'articles' | 'actors' | 'types' | 'method' | 'none';

interface Body {
  place: Place;
  main: Slot;
  /** More for the head: JSON-LD, refresh. */
  data?: unknown;
  head?: Html;
}

/** A dot and a ring on the rail; without it a browser would ask for one that is not there. */
export const icon: Html = html`<link
  rel="icon"
  href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='6' fill='%23fbfaf7'/%3E%3Cpath d='M16 3v26' stroke='%23dbd6ca' stroke-width='2'/%3E%3Ccircle cx='16' cy='11' r='5.5' fill='%238f3610'/%3E%3Ccircle cx='16' cy='23' r='4.5' fill='%23fbfaf7' stroke='%23563a86' stroke-width='2' stroke-dasharray='2.7 2'/%3E%3C/svg%3E"
/>`;

/** A whole page around its main part. */
export function layout<V>(sheet: Sheet<V>, { place, main, data, head }: Body): string {
  const { site } = sheet;
  return finish(
    html`<!doctype html>
      <html lang="${site.lang}">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>${headTitle(sheet)}</title>
          <meta name="description" content="${sheet.description}" />
          ${addressesOf(sheet)}
          <link rel="stylesheet" href="${link(sheet, '/style.css')}" />
          ${icon}
          <script src="${link(sheet, '/script.js')}" defer></script>
          ${head}${data === undefined ? '' : jsonScript(data)}
        </head>
        <body>
          <a class="skip" href="#main">${site.words.bar.skip}</a>
          ${symbols} ${bar(sheet, place)}
          <main id="main" tabindex="-1">${main}</main>
          ${foot(sheet)}
        </body>
      </html>`,
  );
}

/** Longest title that browsers and search engines show whole. */
const LONGEST_TITLE = 70;

/** The title of the page with that of the site, as far as both fit; else its first words. */
export function headTitle<V>({ title, site }: Sheet<V>): string {
  const fits = (text: string): boolean => html`${text}`.markup.length < LONGEST_TITLE;
  const both = `${title} · ${site.short}`;
  if (fits(both)) return both;
  const words = title.split(' ');
  while (!fits(words.join(' ')) && words.length > 1) words.pop();
  const shown = words.join(' ').slice(0, LONGEST_TITLE - 1);
  return shown === title ? title : `${shown}…`;
}

/** Void elements as HTML writes them, one line break at the end. */
export function finish({ markup }: Html): string {
  const page = markup.trim().replace(/<(meta|link|input|base)\b([^<>]*?)\s*\/>/g, '<$1$2>');
  return `${page.replace(/^<!doctype/, '<!DOCTYPE')}\n`;
}

/** What needs whole addresses: canonical, the other languages, Open Graph, the feed. */
function addressesOf<V>(sheet: Sheet<V>): Html {
  const { site, alternates, path, title, description } = sheet;
  const whole = (to: string): string => site.baseUrl + to;
  const feed = html`<link
    rel="alternate"
    type="application/atom+xml"
    title="${site.words.linking.feeds.new(site.short)}"
    href="${link(sheet, `${site.root}/feed.xml`)}"
  />`;
  if (sheet.anywhere) return html`<meta name="robots" content="noindex" />${feed}`;
  return html`<link rel="canonical" href="${whole(path)}" />
    ${
      alternates.length > 1 && [
        alternates.map(
          (one) => html`<link rel="alternate" hreflang="${one.lang}" href="${whole(one.path)}" />`,
        ),
        html`<link rel="alternate" hreflang="x-default" href="${whole(alternates[0]!.path)}" />`,
      ]
    }
    ${feed}
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:type" content="${path === `${site.root}/` ? 'website' : 'article'}" />
    <meta property="og:url" content="${whole(path)}" />
    <meta property="og:site_name" content="${site.short}" />
    <meta property="og:locale" content="${site.words.locale}" />
    <meta property="og:image" content="${whole(sheet.picture ?? sitePicturePath(site.root))}" />
    <meta property="og:image:width" content="${PICTURE.width}" />
    <meta property="og:image:height" content="${PICTURE.height}" />
    <meta property="og:image:alt" content="${sheet.picture === undefined ? site.short : title}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

function bar<V>(sheet: Sheet<V>, place: Place): Html {
  const { site, alternates } = sheet;
  const { bar: words } = site.words;
  const item = (name: Exclude<Place, 'none'>, to: string): Html =>
    html`<li>
      <a
        href="${link(sheet, site.root + to)}"
        ${place === name && html` aria-current="${sheet.path === site.root + to ? 'page' : 'true'}"`}
        >${words[name]}</a
      >
    </li>`;
  return html`<header class="bar">
    <a class="name" href="${link(sheet, `${site.root}/`)}">${site.short}</a>
    ${alternates
      .filter((one) => one.lang !== site.lang)
      .map(
        (one) =>
          html`<a class="lang" href="${link(sheet, one.path)}" lang="${one.lang}" hreflang="${one.lang}"
            >${one.name}</a
          >`,
      )}
    <nav aria-label="${words.label}">
      <ul>
        ${item('timeline', '/')}${item('actors', '/actors/')}${item('types', '/types/')}${item('articles', '/articles/')}${item('method', '/method/')}
      </ul>
    </nav>
  </header>`;
}

function foot<V>(sheet: Sheet<V>): Html {
  const { site } = sheet;
  const { foot: words } = site.words;
  const to = (path: string) => link(sheet, path);
  return html`<footer class="foot">
    <p>${words.rests} <a href="${to(`${site.root}/method/`)}">${words.method}</a>.${contact(sheet)}</p>
    ${!sheet.anywhere && html`<p class="paper">${site.baseUrl}${sheet.path}</p>`}
    <p class="screen">
      <a href="${to(`${site.root}/events/`)}">${site.words.events.title}</a> ·
      <a href="${to(`${site.root}/places/`)}">${site.words.place.title}</a> ·
      <a href="${to(`${site.root}/data/`)}">${site.words.linking.data.title}</a> ·
      <a href="${to(`${site.root}/feed.xml`)}">${words.feed}</a> ·
      <a href="${to(`${site.root}/changes/`)}">${site.words.changes.title}</a>
    </p>
  </footer>`;
}

function contact<V>({ site, path }: Sheet<V>): Html | false {
  if (site.contact === undefined) return false;
  const isMail = /^[^\s:/?#]+@[^\s:/?#]+$/.test(site.contact);
  const subject = encodeURIComponent(site.baseUrl + path);
  const href = isMail ? `mailto:${site.contact}?subject=${subject}` : site.contact;
  return html` ${site.words.foot.mistake} <a href="${href}">${site.words.foot.tellUs}</a>.`;
}
