import type { ArticleView } from '../../src/site/view/article.ts';
import type { EventView } from '../../src/site/view/event.ts';
import type { HomeView } from '../../src/site/view/home.ts';
import type { Citation } from '../../src/site/view/quote.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';

type Thing = Record<string, unknown>;

/** schema.org: an article about what happened or is claimed, with the articles it rests on. */
export function asEvent(sheet: Sheet<EventView>, view: EventView): unknown {
  const { site, path, description } = sheet;
  const { root, words } = site;
  const article = {
    '@type': 'Article',
    '@id': site.baseUrl + path,
    headline: view.title,
    description,
    inLanguage: site.lang,
    url: site.baseUrl + path,
    datePublished: view.history.map((change) => change.machine).at(0),
    dateModified: view.history.map((change) => change.machine).at(-1),
    author: { '@type': 'Organization', name: site.short, url: `${site.baseUrl}${root}/` },
    image: sheet.picture && site.baseUrl + sheet.picture,
    temporalCoverage: view.span,
    isPartOf: { '@type': 'Dataset', name: site.short, url: `${site.baseUrl}${root}/` },
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: site.baseUrl + view.cite.record.path,
    },
    about: subjectOf(view),
    citation: view.sources.map(({ citation }) => asNews(citation)),
  };
  return graph(
    article,
    crumbs(sheet, [
      [words.bar.timeline, `${root}/`],
      [view.month.label, view.month.path],
    ]),
  );
}

/**
 * What happened is an Event, with its day where that is known, and so are words that were said; both say which they are.
 * What is only reported, alleged, disputed, denied, planned or threatened is a Claim that there was one: an Event that
 * is announced counts in schema.org as one that takes place.
 */
function subjectOf(view: EventView): Thing {
  const { is, tag, why, contested } = view.standing;
  const description = `${tag}. ${why}`;
  const event: Thing = {
    '@type': 'Event',
    name: view.title,
    description,
    location:
      view.places.length === 0
        ? undefined
        : view.places.map(({ title }) => ({ '@type': 'Place', name: title })),
  };
  if (is === 'occurred' && !contested) return { ...event, startDate: view.machine };
  return { '@type': 'Claim', name: view.title, description, creativeWorkStatus: tag, about: event };
}

/** schema.org: a page about an article of the news. */
export function asArticle(sheet: Sheet<ArticleView>, view: ArticleView): unknown {
  const { site, path } = sheet;
  const page = {
    '@type': 'WebPage',
    '@id': site.baseUrl + path,
    url: site.baseUrl + path,
    inLanguage: site.lang,
    about: { ...asNews(view.citation), url: view.facts.find((one) => one.href !== undefined)?.href },
  };
  return graph(page, crumbs(sheet, [[site.words.bar.articles, `${site.root}/articles/`]]));
}

/** schema.org: the chronology as data, with the files that hold it. */
export function asDataset({ site, path, description }: Sheet<HomeView>, view: HomeView): unknown {
  return graph({
    '@type': 'Dataset',
    '@id': site.baseUrl + path,
    name: view.title,
    description,
    inLanguage: site.lang,
    url: site.baseUrl + path,
    isAccessibleForFree: true,
    distribution: FILES.map(([file, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${site.baseUrl}/data/${file}`,
    })),
  });
}

const FILES = [
  ['chronology.json', 'application/json'],
  ['events.csv', 'text/csv'],
  ['events.ndjson', 'application/x-ndjson'],
  ['events.ics', 'text/calendar'],
  ['sources.bib', 'application/x-bibtex'],
] as const;

function asNews(citation: Citation): Thing {
  return {
    '@type': 'NewsArticle',
    headline: citation.headline,
    inLanguage: citation.lang,
    datePublished: citation.machine,
    publisher: citation.publisherKnown ? { '@type': 'Organization', name: citation.publisher } : undefined,
  };
}

/** The way from the front page to this one. */
function crumbs({ site, path, title }: Sheet<unknown>, before: [string, string][]): Thing {
  const steps = [...before, [title, path] as const];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, to], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: site.baseUrl + to,
    })),
  };
}

const graph = (...things: Thing[]): unknown => ({ '@context': 'https://schema.org', '@graph': things });
