import { describe, expect, it } from 'vitest';
import { drawMap, type Located } from '../../src/site/view/map.ts';

const spot = (name: string, at: [number, number], events = 1): Located => ({
  place: { id: name, kind: 'spot', name: { en: name, fr: name }, at },
  name,
  path: `/places/${name}/`,
  events,
});
const state = (name: string): Located => ({
  place: { id: name, kind: 'state', name: { en: name, fr: name } },
  name,
  path: `/places/${name}/`,
  events: 1,
});

describe('the map', () => {
  it('sets every spot inside the frame, north above south and east right of west', () => {
    const { width, height, spots } = drawMap([
      spot('north', [30, 0]),
      spot('south', [10, 0]),
      spot('east', [20, 30]),
    ])!;
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    const [north, south, east] = ['north', 'south', 'east'].map((name) =>
      spots.find(({ path }) => path.includes(name))!,
    );
    expect(north!.y).toBeLessThan(south!.y);
    expect(east!.x).toBeGreaterThan(north!.x);
  });

  it('spans the date line the short way', () => {
    const { spots } = drawMap([spot('suva', [-18, 178]), spot('apia', [-14, -172])])!;
    const [suva, apia] = ['suva', 'apia'].map((name) => spots.find(({ path }) => path.includes(name))!);
    expect(apia!.x).toBeGreaterThan(suva!.x);
  });

  it('tints a state, also one whose name the atlas shortens, and is not stretched by its islands', () => {
    for (const name of ['Mali', 'Central African Republic', 'France']) {
      const { states, land } = drawMap([state(name)])!;
      expect(states.map(({ shape }) => shape.length > 20)).toEqual([true]);
      expect(land).not.toBe('');
    }
    const box = (drawn: string): number => {
      const xs = [...drawn.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(box(drawMap([state('Mali')])!.states[0]!.shape)).toBeGreaterThan(200);
  });

  it('names no place over another', () => {
    const near = Array.from({ length: 8 }, (_, i) => spot(`place number ${i}`, [12 + i / 50, -8]));
    const { spots } = drawMap([...near, spot('far', [20, 5])])!;
    expect(spots.filter(({ label }) => label !== undefined).length).toBeLessThan(5);
    expect(spots.find(({ path }) => path.includes('far'))!.label?.text).toBe('far');
  });

  it('is none where nothing can be drawn', () => {
    expect(drawMap([])).toBeNull();
    expect(drawMap([state('Atlantis')])).toBeNull();
  });

  it('is the same in every run', () => {
    const places = [spot('a', [12, -8], 3), spot('b', [55, 37]), state('Mali')];
    expect(drawMap(places)).toEqual(drawMap(places));
  });
});
