import { describe, expect, it } from 'vitest';
import { openDesks } from '../../src/site/view/desk.ts';
import { sample } from './sample.ts';

describe('anchors of quotations', () => {
  it('differ where two articles print the same sentence, as copies of an agency text do', () => {
    const [first] = sample.events;
    const claims = first!.claims.flatMap((claim) => [claim, { ...claim, article: 'copy' }]);
    const [desk] = openDesks({ ...sample, events: [{ ...first!, claims }] });
    const articles = [...new Set(claims.map(({ article }) => article))];
    const anchors = articles.flatMap((id) => [...desk!.anchors.get(id)!.values()]);
    expect(anchors.length).toBeGreaterThan(1);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
