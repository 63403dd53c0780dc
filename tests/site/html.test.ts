import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { html, isSafeUrl, jsonScript, styleSheet } from '../../templates/html.ts';

describe('html', () => {
  it('escapes every interpolation in text', () => {
    expect(html`<p>${'<b> & "x" \'y\''}</p>`.markup).toBe('<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;</p>');
  });

  it('escapes every interpolation in an attribute', () => {
    expect(html`<p title="${'" onclick="x'}">a</p>`.markup).toBe('<p title="&quot; onclick=&quot;x">a</p>');
  });

  it('leaves what html itself made as it is, also in lists', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    expect(
      html`<ul>
        ${items}
      </ul>`.markup.replace(/\s/g, ''),
    ).toBe('<ul><li>a</li><li>&lt;</li></ul>');
  });

  it('does not take an object that only looks like markup for markup', () => {
    const forged = { markup: '<script>', toString: () => '<script>' };
    expect(html`<p>${forged}</p>`.markup).toBe('<p>&lt;script&gt;</p>');
  });

  it('leaves out nothing, false and undefined, but not zero', () => {
    expect(html`<p>${null}${false}${undefined}${0}</p>`.markup).toBe('<p>0</p>');
  });

  it('refuses an address that would run a script or leave by the back door', () => {
    for (const url of [
      'javascript:alert(1)',
      'java\nscript:x',
      ' javascript:x',
      'data:text/html,x',
      '//host',
      '\\\\host',
    ])
      expect(() => html`<a href="${url}">x</a>`, url).toThrow(TypeError);
  });

  it('refuses an interpolation where escaping does not help', () => {
    expect(() => html`<a title=${'x'}>x</a>`).toThrow(TypeError);
    expect(() => html`<a onclick="${'x'}">x</a>`).toThrow(TypeError);
    expect(() => html`<a style="${'x'}">x</a>`).toThrow(TypeError);
    expect(() => html`<a ${'onclick=x'}>x</a>`).toThrow(TypeError);
    expect(() => html`<a title="${html`<b></b>`}">x</a>`).toThrow(TypeError);
    const raw = Object.assign(['<script>', '</script>'], { raw: [] as string[] });
    expect(() => html(raw, 'x')).toThrow(TypeError);
  });

  it('replaces characters that no page may hold', () => {
    expect(html`${'a\u0000b\uD800c\uFFFEd'}`.markup).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });

  it('lets no text open a tag, end an attribute or start an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = html`${text}`;
        expect(markup).not.toMatch(/[<>"']/);
        expect(markup.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });
});

describe('isSafeUrl', () => {
  it('lets pass http, https, mail and whatever is relative', () => {
    for (const url of [
      'https://a.example/x?y=1#z',
      'http://a',
      'mailto:a@b.example',
      '../x/',
      './',
      '#q-1',
      'a/b:c',
    ])
      expect(isSafeUrl(url), url).toBe(true);
  });
});

describe('jsonScript', () => {
  it('cannot be closed from inside (bad input 15)', () => {
    const { markup } = jsonScript({ text: '</script><!--\u2028' });
    expect(markup.match(/</g)).toHaveLength(2);
    expect(JSON.parse(markup.replace(/^<[^>]*>|<[^>]*>$/g, ''))).toEqual({ text: '</script><!--\u2028' });
  });
});

describe('styleSheet', () => {
  it('cannot be closed from inside', () => {
    expect(styleSheet('p{content:"</style><b>"}').markup.match(/<\/style>/g)).toHaveLength(1);
  });
});
