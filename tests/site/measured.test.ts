import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { MEASURED } from '../../src/languages/measured.ts';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const share = ([n, all]: readonly [number, number], what = ''): string =>
  [NUMBERS[n], n === 1 ? what.replace(/s$/u, '') : what, 'in', NUMBERS[all]]
    .filter((word) => word !== '')
    .join(' ');

describe('what is said of how well it reads', () => {
  it('is the same in the README as on the method page', () => {
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    expect(readme).toContain(`about ${share(MEASURED.found, 'events')} in news it has not seen`);
    expect(readme).toContain(`${share(MEASURED.misdated)} of their dates`);
    expect(readme).toContain(`${share(MEASURED.misnamed, 'names')} of those acted upon`);
    expect(readme).toContain(`about ${share(MEASURED.wrong, 'mention')} is none`);
  });

  it('stands in words in both languages', () => {
    const limits = (lang: 'en' | 'fr') =>
      languages[lang].words.method.sections.find(({ id }) => id === 'limits')!.paragraphs[1];
    expect(limits('en')).toContain(`about ${share(MEASURED.found, 'events')}`);
    expect(limits('fr')).toMatch(/environ \S+ événements sur \S+/u);
    expect(`${limits('en')} ${limits('fr')}`).not.toContain('undefined');
  });
});
