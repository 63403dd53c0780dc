import type { Sign } from '../view/marks.ts';

/** Half width, half height and rounding of each shape, as on the pages, in units of a square of 24. */
const SHAPES: Record<Sign['shape'], [number, number, number]> = {
  dot: [6, 6, 6],
  bar: [10, 4, 2],
  faded: [10, 4, 4],
};

/** The sign of an event as SVG, its middle at 0, 0: how exactly we know when, and whether. */
export function drawSign({ shape, fill }: Sign, colour: string): string {
  const [x, y, round] = SHAPES[shape];
  const box = (style: string): string =>
    `<rect x="${-x}" y="${-y}" width="${2 * x}" height="${2 * y}" rx="${round}" ${style}/>`;
  if (fill === 'ring')
    return box(`fill="none" stroke="${colour}" stroke-width="1.8" stroke-dasharray="2.7 2.2"`);
  const core = shape === 'faded' ? `<circle r="2.6" fill="${colour}"/>` : '';
  if (fill === 'hatched')
    return `${box(`fill="none" stroke="${colour}" stroke-width="1.4"`)}${hatching([x, y, round], colour)}`;
  if (shape === 'faded') return box(`fill="${colour}" fill-opacity=".28" stroke="${colour}"`) + core;
  return box(`fill="${colour}"`);
}

function hatching([x, y, round]: [number, number, number], colour: string): string {
  const clip = `<clipPath id="sign"><rect x="${-x}" y="${-y}" width="${2 * x}" height="${2 * y}" rx="${round}"/></clipPath>`;
  const strokes = Array.from({ length: 9 }, (_, i) => `M${-16 + i * 4} ${y}l${2 * y} ${-2 * y}`);
  return `${clip}<path clip-path="url(#sign)" fill="none" stroke="${colour}" stroke-width="1.3" d="${strokes.join('')}"/>`;
}
