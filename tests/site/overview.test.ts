import { describe, expect, it } from 'vitest';
import { openDesks } from '../../src/site/view/desk.ts';
import type { Drawing } from '../../src/site/view/drawing.ts';
import { drawPeriod, drawYears, isDrawn } from '../../src/site/view/overview.ts';
import type { EventRecord } from '../../src/model.ts';
import { date } from './builders.ts';
import { sample } from './sample.ts';

const [desk] = openDesks(sample);
const drawn = sample.events.filter((event) => isDrawn(desk!, event));

function covering(drawing: Drawing): string[] {
  const { marks } = drawing;
  return marks.flatMap((a, i) =>
    marks
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.title} / ${b.title}`),
  );
}

describe('the overview', () => {
  it('lets no mark cover another, for the whole period and for each year', () => {
    expect(covering(drawPeriod(desk!, drawn))).toEqual([]);
    for (const strip of drawYears(desk!, drawn)) expect(covering(strip)).toEqual([]);
  });

  it('keeps forty events of one day apart and inside the drawing', () => {
    const crowd = Array.from({ length: 40 }, (_, i): EventRecord => ({
      ...drawn[3]!,
      id: `e${i}`,
      date: date('2021-09-30'),
    }));
    const drawing = drawPeriod(desk!, crowd);
    expect(covering(drawing)).toEqual([]);
    for (const mark of drawing.marks) {
      expect(mark.x).toBeGreaterThanOrEqual(drawing.left);
      expect(mark.x + mark.width).toBeLessThanOrEqual(drawing.width + 0.1);
      expect(mark.y).toBeGreaterThanOrEqual(0);
    }
  });

  it('draws an event in the lane of each party that takes part, not of those only spoken of', () => {
    const accusation = drawn.filter((event) => event.slug === '2021-09-25-accusation');
    expect(drawPeriod(desk!, accusation).marks).toHaveLength(1);
    const delivery = drawn.filter((event) => event.slug === '2021-09-30-corvo-delivers-boats');
    expect(drawPeriod(desk!, delivery).marks).toHaveLength(2);
  });

  it('leaves out what has no date of its own', () => {
    expect(drawn.map((event) => event.slug)).not.toContain('2021-09-denial');
  });

  it('draws doubt: faded, hatched, dashed', () => {
    const signs = new Map(
      drawPeriod(desk!, drawn).marks.map((mark) => [mark.path, `${mark.shape} ${mark.fill}`]),
    );
    expect(signs.get('/events/2020-08-coup/')).toBe('bar solid');
    expect(signs.get('/events/2021-06-garrison/')).toBe('faded hatched');
    expect(signs.get('/events/2021-09-threat/')).toBe('faded ring');
    expect(signs.get('/events/2021-09-25-accusation/')).toBe('dot solid');
  });
});

describe('the names beside the drawing', () => {
  const named = (name: string) => {
    const [first, ...rest] = sample.settings.parties;
    const parties = [{ ...first!, name: { en: name, fr: name } }, ...rest];
    return openDesks({ ...sample, settings: { ...sample.settings, parties } })[0]!;
  };

  it('have room before the axis, on a phone too', () => {
    const desk = named('Belmarkers');
    for (const drawing of [
      drawPeriod(desk, desk.chronology.events),
      ...drawYears(desk, desk.chronology.events),
    ])
      for (const { name } of drawing.lanes) expect(name.length * 6.8).toBeLessThan(drawing.left);
    expect(drawYears(desk, desk.chronology.events)[0]!.lanes[0]!.name).toBe('Belmarkers');
  });

  it('are cut where they would take the room of what happened', () => {
    const desk = named('The United Harbours of the North');
    const [strip] = drawYears(desk, desk.chronology.events);
    expect(strip!.left).toBeLessThanOrEqual(96);
    expect(strip!.lanes[0]!.name).toMatch(/^The Uni\w*…$/);
  });
});
