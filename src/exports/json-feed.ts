import { midnight } from './changes.ts';
import type { Edition } from './edition.ts';
import { feedOf, type FeedKind } from './feed-items.ts';

/** A JSON Feed 1.1 (jsonfeed.org) of new events, or of changes, in one language. */
export function jsonFeed(edition: Edition, kind: FeedKind): string {
  const { title, description, author, home, json, items } = feedOf(edition, kind);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: json,
    language: edition.lang,
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: midnight(item.published).toISOString(),
      date_modified: midnight(item.updated).toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
