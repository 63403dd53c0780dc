import { describe, expect, it } from 'vitest';
import { askedElsewhere } from '../../src/site/other-hosts.ts';

describe('what a page asks another host for', () => {
  it.each([
    '<img alt="" src="https://x.example/a.png">',
    '<script defer src="//x.example/a.js"></script>',
    '<link href="https://x.example/a.css" rel="stylesheet">',
    '<link rel="preconnect" href="https://x.example">',
    '<iframe title="a" src="HTTP://x.example/"></iframe>',
    '@font-face{src:url("https://x.example/a.woff2")}',
    '@import "//x.example/a.css";',
  ])('is found in %s', (markup) => {
    expect(askedElsewhere('/', markup)).toHaveLength(1);
  });

  it.each([
    '<a href="https://x.example/">a link</a>',
    '<link rel="canonical" href="https://x.example/">',
    '<link rel="alternate" hreflang="fr" href="https://x.example/fr/">',
    '<script src="../script.js" defer></script>',
    'li{background:url(#hatch)}',
  ])('is not %s', (markup) => {
    expect(askedElsewhere('/', markup)).toEqual([]);
  });
});
