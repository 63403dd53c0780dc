import { describe, expect, it } from 'vitest';
import { gazetteerOf, placesOfEvents } from '../../src/exports/gazetteer.ts';
import { capitals } from '../../src/languages/capitals.ts';
import { states } from '../../src/languages/states.ts';
import { actor } from '../site/builders.ts';
import { sample } from '../site/sample.ts';

const find = gazetteerOf(sample.actors);

describe('the gazetteer', () => {
  it('knows every capital of the list of states, each within the degrees there are', () => {
    const named = states.flatMap(({ en }) => en.capitals.slice(0, 1));
    expect(named.filter((name) => !capitals.has(name))).toEqual([]);
    for (const [latitude, longitude] of capitals.values()) {
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    }
  });

  it('finds a place by its name in either language, accents and case aside', () => {
    for (const name of ['Cape Merrow', 'cap merrow']) expect(find(name)?.id).toBe('cape-merrow');
    for (const name of ['Algiers', 'Alger'])
      expect(find(name)).toMatchObject({ kind: 'spot', of: 'algeria' });
    expect(find('Algérie')).toMatchObject({ id: 'algeria', kind: 'state' });
  });

  it('goes by what actors.yml says before its own list, and takes no id twice', () => {
    const own = gazetteerOf([
      actor('peru', 'person', ['A. Peru', 'A. Peru']),
      actor('lima', 'place', ['Lima', 'Lima']),
    ]);
    expect(own('Lima')).toMatchObject({ id: 'lima', at: capitals.get('Lima') });
    expect(own('Peru')?.id).toBe('peru-place');
  });

  it('knows no place by a word that names none', () => {
    expect(find('the country')).toBeUndefined();
  });
});

describe('the places of an event', () => {
  const coup = sample.events.find(({ slug }) => slug === '2020-08-coup')!;
  const placed = (role: 'location' | 'recipient' | 'speaker', place?: string) => {
    const event = { ...coup, place, actors: [{ name: 'Cape Merrow', id: 'cape-merrow', role }] };
    return placesOfEvents({ ...sample, events: [event] })
      .get(coup.id)!
      .map(({ id }) => id);
  };

  it('are where the record sets it and the spots it was made for, each once', () => {
    expect(placed('recipient', 'Iceland')).toEqual(['iceland', 'cape-merrow']);
    expect(placed('location', 'Cape Merrow')).toEqual(['cape-merrow']);
  });

  it('are none that only speaks', () => {
    expect(placed('speaker')).toEqual([]);
  });
});
