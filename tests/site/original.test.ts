import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInOriginal } from '../../src/site/view/original.ts';
import { article, claim, date } from './builders.ts';

const told = (retelling: boolean, url: string | undefined, sentence: string) =>
  article(['a', 'en', '2021-10-01'], { retelling, url }, [sentence]);
const quoting = (page: ReturnType<typeof told>, quotes: string[]) =>
  claim(page, 1, date('2021-10-01'), { sentence: 0, trigger: '', quotes });
const GIFT = 'The minister called it “a gift among friends”.';

describe('the address of a passage in its original', () => {
  it('names the sentence of an original by its ends', () => {
    const page = told(
      false,
      'https://x.example/a',
      'On Thursday the minister called it a gift among friends.',
    );
    expect(placeInOriginal(page, [quoting(page, [])])).toBe(
      'https://x.example/a#:~:text=On%20Thursday%20the%20minister,a%20gift%20among%20friends.',
    );
  });

  it('names only the quoted words of a retelling', () => {
    const page = told(true, 'https://x.example/a', GIFT);
    const place = placeInOriginal(page, [quoting(page, ['a gift among friends'])]);
    expect(place).toBe('https://x.example/a#:~:text=a%20gift%20among%20friends');
  });

  it('is none where a retelling quotes nothing, or nobody knows the address', () => {
    const page = told(true, 'https://x.example/a', GIFT);
    expect(placeInOriginal(page, [quoting(page, [])])).toBeUndefined();
    const nowhere = told(false, undefined, GIFT);
    expect(placeInOriginal(nowhere, [quoting(nowhere, [])])).toBeUndefined();
  });

  it('has no character with a meaning of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const page = told(false, 'https://x.example/a', `a b c ${text}`);
        const place = placeInOriginal(page, [quoting(page, [])]);
        expect(place).toMatch(/#:~:text=[A-Za-z0-9%._~!'*()]+(,[A-Za-z0-9%._~!'*()]+)?$/);
      }),
    );
  });
});
