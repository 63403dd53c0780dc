import { Feed } from 'feed';
import { midnight } from './changes.ts';
import type { Edition } from './edition.ts';
import { feedOf, type FeedKind } from './feed-items.ts';
import { escapeXml } from './xml.ts';

/** An Atom feed (RFC 4287) of new events, or of changes, in one language. */
export function atomFeed(edition: Edition, kind: FeedKind): string {
  const { title, description, author, home, atom, updated, items } = feedOf(edition, kind);
  const feed = new Feed({
    id: kind === 'new' ? home : atom,
    title,
    description,
    link: home,
    language: edition.lang,
    copyright: '',
    updated: midnight(updated),
    generator: 'Datelined',
    author: { name: author },
    feedLinks: { atom },
  });
  for (const item of items)
    feed.addItem({
      id: item.id,
      link: item.url,
      // Atom readers take these two as HTML.
      title: escapeXml(item.title),
      date: midnight(item.updated),
      published: midnight(item.published),
      description: escapeXml(item.summary),
    });
  return feed.atom1();
}
