import type { EventView } from '../../src/site/view/event.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';

/** schema.org: an article about an event, with the articles it rests on. */
export function asEvent(sheet: Sheet<EventView>, view: EventView): unknown {
  const { site, path, description } = sheet;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: view.title,
    description,
    inLanguage: site.lang,
    url: site.baseUrl + path,
    dateModified: view.history.map((change) => change.machine).at(-1),
    isPartOf: { '@type': 'Dataset', name: site.short, url: `${site.baseUrl}${site.root}/` },
    about: { '@type': 'Event', name: view.title, startDate: view.machine, location: view.place },
    citation: view.sources.map(({ citation }) => ({
      '@type': 'NewsArticle',
      headline: citation.headline,
      inLanguage: citation.lang,
      datePublished: citation.machine,
      publisher: citation.publisherKnown ? { '@type': 'Organization', name: citation.publisher } : undefined,
    })),
  };
}
