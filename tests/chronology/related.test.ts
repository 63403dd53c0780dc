import { expect, it } from 'vitest';
import { relatedTo } from '../../src/chronology/related.ts';
import type { EventRecord } from '../../src/model.ts';

const event = (id: string, day: string, type: string, ...actors: string[]): EventRecord =>
  ({
    ...{ id, type, things: [], claims: [] },
    actors: actors.map((actor) => ({ id: actor, name: actor, role: 'actor' })),
    date: { earliest: day, latest: day },
  }) as unknown as EventRecord;

const others = (actor: string, count: number): EventRecord[] =>
  Array.from({ length: count }, (_, at) =>
    event(`${actor}-${at}`, '1990-01-01', `${actor}-kind-${at}`, actor),
  );

it('two events more of one actor leave the related of all others in their order', () => {
  const told = [
    event('visit', '2024-05-01', 'visit', 'estia', 'lys'),
    event('with-estia', '2024-05-20', 'visit', 'estia'),
    event('with-lys', '2024-05-10', 'visit', 'lys'),
  ];
  const relatedWhen = (ofEstia: number): string[] =>
    relatedTo([...others('estia', ofEstia), ...others('lys', 4), ...told]).get('visit')!;
  expect(relatedWhen(3)).toEqual(['with-lys', 'with-estia']);
  expect(relatedWhen(5)).toEqual(relatedWhen(3));
});

it('what is told in the same passage is related, whatever else they share', () => {
  const toldAt = (start: number, one: EventRecord): EventRecord => ({
    ...one,
    claims: [{ article: 'a', selectors: { position: { start, end: start + 9 } } }] as EventRecord['claims'],
  });
  const related = relatedTo([
    toldAt(50, event('announcement', '2024-02-01', 'statement', 'estia')),
    toldAt(50, event('withdrawal', '2024-07-01', 'withdrawal', 'lys')),
    toldAt(90, event('visit', '2024-02-02', 'visit', 'orsk')),
  ]);
  expect(related.get('withdrawal')).toEqual(['announcement']);
  expect(related.get('visit')).toEqual([]);
});
