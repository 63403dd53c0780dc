const STORY = [
  'The council of Quill Bay has sold its only ferry to a shipyard in Gdansk, the mayor said on Monday.',
  'Fishermen had asked the council to put off the sale until the new bridge over the bay was ready for traffic.',
  '“We waited for an answer and none came,” one of them told the harbour radio after the vote, which took four hours.',
  'The shipyard will rebuild the ferry, which was launched in 1987, and wants to sell it on to a town on the Baltic coast.',
];

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');
const menu =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const foot = '<footer><p>© 2019 Quill Herald. All rights reserved.</p><a href="/about">About us</a></footer>';

interface Page {
  site: string;
  html: string;
  published?: string;
}

const page = (head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** One story, ten ways in which news sites build a page. */
export const STORY_SENTENCES = STORY;

export const PAGES: Page[] = [
  {
    site: 'JSON-LD of a NewsArticle',
    published: '2019-03-04',
    html: page(
      jsonLd({
        '@type': 'NewsArticle',
        headline: 'Quill Bay sells its ferry',
        datePublished: '2019-03-04T21:10:00-05:00',
        publisher: { name: 'Quill Herald' },
      }),
      `${menu}<article><h1>Quill Bay sells its ferry</h1>${paragraphs}</article>${foot}`,
    ),
  },
  {
    site: 'JSON-LD in a graph',
    published: '2019-03-04',
    html: page(
      jsonLd({
        '@graph': [
          { '@type': 'WebSite' },
          {
            '@type': ['ReportageNewsArticle'],
            headline: 'Quill Bay sells its ferry',
            datePublished: '2019-03-04',
          },
        ],
      }),
      `<div id="content">${menu}<h1>Quill Bay sells its ferry</h1><div class="story">${paragraphs}</div></div>${foot}`,
    ),
  },
  {
    site: 'Open Graph',
    published: '2019-03-04',
    html: page(
      '<meta property="og:title" content="Quill Bay sells its ferry"><meta property="og:site_name" content="Quill Herald"><meta property="article:published_time" content="2019-03-04T08:00:00Z"><meta property="og:url" content="https://herald.example/ferry">',
      `${menu}<main><h1>Quill Bay sells its ferry</h1>${paragraphs}</main>${foot}`,
    ),
  },
  {
    site: 'a time element and microdata',
    published: '2019-03-04',
    html: page(
      '<title>Quill Bay sells its ferry | Quill Herald</title>',
      `${menu}<div itemscope><h1 itemprop="headline">Quill Bay sells its ferry</h1><time itemprop="datePublished" datetime="2019-03-04">4 March</time><div itemprop="articleBody">${paragraphs}</div></div>`,
    ),
  },
  {
    site: 'plain meta elements',
    published: '2019-03-04',
    html: page(
      '<title>Quill Bay sells its ferry - Herald</title><meta name="date" content="2019-03-04"><meta name="author" content="Ida Tarn">',
      `<table><tr><td>${menu}</td><td>${paragraphs}</td></tr></table>`,
    ),
  },
  {
    site: 'paragraphs in nested boxes',
    html: page(
      '<title>Quill Bay sells its ferry</title>',
      `<div><div><div>${menu}</div><div><section>${paragraphs}</section></div></div></div>`,
    ),
  },
  {
    site: 'no paragraphs but line breaks',
    html: page(
      '<title>Quill Bay sells its ferry</title>',
      `<h1>Quill Bay sells its ferry</h1><div>${STORY.join('<br><br>')}</div>`,
    ),
  },
  {
    site: 'a figure, an aside and a newsletter box',
    published: '2019-03-04',
    html: page(
      '<meta property="og:title" content="Quill Bay sells its ferry"><meta name="parsely-pub-date" content="2019-03-04T10:00:00">',
      `<article><h1>Quill Bay sells its ferry</h1><figure><img src="x"><figcaption>The ferry (Ida Tarn/Harbour Pictures)</figcaption></figure>${paragraphs}<aside>Sign up for our newsletter</aside></article>`,
    ),
  },
  {
    site: 'an article without html element',
    html: `<h1>Quill Bay sells its ferry</h1>${paragraphs}`,
  },
  {
    site: 'broken JSON-LD and an unclosed tag',
    published: '2019-03-04',
    html: page(
      '<script type="application/ld+json">{ broken</script><meta property="og:title" content="Quill Bay sells its ferry"><meta property="article:published_time" content="2019-03-04">',
      `<div class="post"><h1>Quill Bay sells its ferry</h1>${paragraphs.replaceAll('</p>', '')}`,
    ),
  },
];
