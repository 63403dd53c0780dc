import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { prepareArticle } from '../../src/articles/index.ts';
import { readContent } from '../../src/content/index.ts';
import { folderOf } from '../content/folder.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const EN = [
  'Norway and Sweden signed an agreement on ferries in Oslo on Tuesday, the two governments said in a statement.',
  'The minister of transport told reporters that the first of the three ferries would sail before the end of next year.',
  'Fishermen on both shores had asked for the old line to be kept until the bridge over the sound was open to traffic.',
  'The opposition said that nobody had told parliament what the ships would cost, and demanded an account by Friday.',
];
const FR = [
  'La Norvège et la Suède ont signé mardi à Oslo un accord sur les bacs, ont annoncé les deux gouvernements.',
  'Le ministre des transports a déclaré à la presse que le premier des trois navires prendrait la mer avant la fin de l’an prochain.',
  'Les pêcheurs des deux rives avaient demandé que l’ancienne ligne soit maintenue jusqu’à l’ouverture du pont.',
  'L’opposition a dénoncé le silence gardé sur le prix des navires et exigé des comptes avant vendredi.',
];
const HEAD = {
  en: 'Neighbours agree on three new ferries',
  fr: 'Les voisins s’entendent sur trois nouveaux bacs',
};

const p = (story: string[], open = '<p>'): string =>
  story.map((text) => `${open}${text}</${/\w+/u.exec(open)![0]}>`).join('\n');
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (lang: string, head: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const nav =
  '<header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>';
const more =
  '<section class="related"><h2>Read also</h2><ul><li><a href="/a">A bridge is closed for a week</a></li><li><a href="/b">Herring quotas cut again</a></li></ul></section>';
const cookies =
  '<div id="cookie-banner"><p>We use cookies to improve your experience. Accept all cookies?</p><button>Accept</button></div>';

/** Ten sites, each built in its own way; where a page says its day is part of the way. */
const SITES: [site: string, lang: 'en' | 'fr', html: string][] = [
  [
    'a broadcaster: JSON-LD in a graph, sharing buttons, related links',
    'en',
    page(
      'en-GB',
      ld({
        '@graph': [
          { '@type': 'WebPage' },
          {
            '@type': 'NewsArticle',
            headline: HEAD.en,
            datePublished: '2024-05-08T22:15:00+02:00',
            publisher: { name: 'Fjord News' },
          },
        ],
      }),
      `${cookies}${nav}<main><h1>${HEAD.en}</h1><ul class="share"><li>Facebook</li><li>X</li></ul><article>${p(EN)}</article>${more}</main>`,
    ),
  ],
  [
    'an agency: Open Graph and an article element',
    'en',
    page(
      'en',
      `<meta property="og:title" content="${HEAD.en}"><meta property="article:published_time" content="2024-05-08T06:00:00Z"><meta property="og:site_name" content="The Wire">`,
      `${nav}<article><h1>${HEAD.en}</h1>${p(EN)}</article><footer><p>© 2024 The Wire. All rights reserved.</p></footer>`,
    ),
  ],
  [
    'a blog: plain meta, a title with the site’s name, layout in tables',
    'en',
    page(
      'en',
      `<title>${HEAD.en} | North Notes</title><meta name="date" content="2024-05-08">`,
      `<table><tr><td>${nav}</td><td>${p(EN)}</td></tr></table>`,
    ),
  ],
  [
    'a paper with microdata',
    'en',
    page(
      'en',
      `<title>${HEAD.en}</title>`,
      `${nav}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEAD.en}</h1><time itemprop="datePublished" datetime="2024-05-08T09:00">yesterday</time><div itemprop="articleBody">${p(EN)}</div></div>${more}`,
    ),
  ],
  [
    'a magazine: paragraphs are boxes, a figure between them',
    'en',
    page(
      'en',
      `<meta property="og:title" content="${HEAD.en}"><meta name="parsely-pub-date" content="2024-05-08T10:00:00">`,
      `${nav}<div class="content"><h1>${HEAD.en}</h1>${p(EN.slice(0, 2), '<div>')}<figure><img src="x.jpg" alt=""><figcaption>The old ferry (Ida Tarn/Harbour Pictures)</figcaption></figure>${p(EN.slice(2), '<div>')}</div>`,
    ),
  ],
  [
    'a page without metadata: its day stands in the text',
    'en',
    page(
      'en',
      `<title>${HEAD.en}</title>`,
      `${nav}<div id="main"><h1>${HEAD.en}</h1><p>Published: 8 May 2024</p>${p(EN)}</div>`,
    ),
  ],
  [
    'a French daily: JSON-LD in a list, a call to subscribe',
    'fr',
    page(
      'fr-FR',
      ld([
        { '@type': 'Organization' },
        { '@type': 'ReportageNewsArticle', headline: HEAD.fr, datePublished: '2024-05-08' },
      ]),
      `<div class="cookies"><p>Nous utilisons des cookies. Tout accepter ?</p></div><main><h1>${HEAD.fr}</h1>${p(FR)}<aside><p>Abonnez-vous à notre lettre d’information</p></aside></main>`,
    ),
  ],
  [
    'a French radio: Open Graph, the day in the page’s own words',
    'fr',
    page(
      'fr',
      `<meta property="og:title" content="${HEAD.fr}">`,
      `<nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav><article><h1>${HEAD.fr}</h1><p>Publié le 8 mai 2024</p>${p(FR)}</article>`,
    ),
  ],
  [
    'a French weekly: a time element, sections, mentions of rights',
    'fr',
    page(
      'fr',
      `<title>${HEAD.fr} - L’Hebdo</title>`,
      `<article><header><h1>${HEAD.fr}</h1><time datetime="2024-05-08T07:30:00+02:00">8 mai</time></header><section>${p(FR.slice(0, 2))}</section><section>${p(FR.slice(2))}</section></article><footer><p>© 2024 L’Hebdo. Tous droits réservés.</p></footer>`,
    ),
  ],
  [
    'an old site: broken JSON-LD, unclosed paragraphs',
    'en',
    page(
      'en',
      `<script type="application/ld+json">{ broken</script><meta property="og:title" content="${HEAD.en}"><meta name="pubdate" content="2024-05-08">`,
      `<div class="post"><h1>${HEAD.en}</h1>${p(EN).replaceAll('</p>', '')}`,
    ),
  ],
];

describe('add takes a saved page of ten differently built sites', () => {
  test.each(SITES)('%s', async (_, lang, html) => {
    const content = folderOf({});
    const file = join(folderOf({}), 'saved.html');
    writeFileSync(file, html);
    const { status, out } = await call('add', file, '--content', content, '--yes', '--json');
    expect(status).toBe(0);
    const [added] = (JSON.parse(out) as { added: { lang: string; published: { edtf: string } }[] }).added;
    const [article] = readContent(content).articles;
    const { sentences, source } = prepareArticle(article!);
    expect({ lang: added!.lang, day: added!.published.edtf, headline: source.headline }).toEqual({
      lang,
      day: '2024-05-08',
      headline: HEAD[lang],
    });
    const told = sentences
      .filter(({ headline }) => !headline)
      .map(({ start, end }) => article!.text.slice(start, end));
    expect(told).toEqual(lang === 'en' ? EN : FR);
  });
});
