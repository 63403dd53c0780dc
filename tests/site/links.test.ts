import { describe, expect, test } from 'vitest';
import { linkChecker, linksElsewhere } from '../../src/site/links.ts';

const lookAt = (href: string, base = 'https://news.example/mali/'): string[] =>
  linkChecker({
    pages: new Set(['/', '/events/a/']),
    files: new Set(['/feed.xml']),
    base: new URL(base),
    textOf: () => '',
  }).look('/events/a/', `<a href="${href}">x</a>`);

describe('a link', () => {
  test.each([
    '../../',
    '../../feed.xml',
    'https://news.example/mali/events/a/',
    '/mali/',
    'mailto:a@b.example',
  ])('%s is sound', (href) => {
    expect(lookAt(href)).toEqual([]);
  });

  test.each(['../b/', '/', '/malice/', '/mali/%zz', 'https://['])('%s leads nowhere', (href) => {
    expect(lookAt(href)).toEqual([`/events/a/: the link ${href} leads nowhere`]);
  });

  test.each([
    'https://news.example/2021/10/01/story',
    'https://news.example/mali/%zz',
    'https://news.example/malice/',
  ])('%s is another page of the newspaper that publishes the chronology', (href) => {
    expect(lookAt(href)).toEqual([]);
  });
});

describe('an anchor that is gone', () => {
  test.each(['../b/#said', './#said', '/mali/#said', 'https://news.example/mali/b/#said'])(
    'is linked to by %s on another page',
    (href) => {
      expect(linksElsewhere(`<a href="#said">x</a> <a href="${href}">x</a>`, ['told', 'said'])).toBe(true);
    },
  );

  test.each(['<a href="#said">what was said</a>', '<a href="../b/#said-since">x</a>'])(
    'is not linked to from elsewhere by %s',
    (text) => {
      expect(linksElsewhere(text, ['told', 'said'])).toBe(false);
    },
  );
});
