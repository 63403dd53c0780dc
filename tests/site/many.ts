import { DateTime } from 'luxon';
import type { Chronology, EventRecord } from '../../src/model.ts';
import { date } from './builders.ts';
import { sample } from './sample.ts';

const WHO = [
  'Arvania',
  'Belmark',
  'The Corvo company',
  'Admiral Torvald',
  'The harbour council',
  'Grey Anchor',
];
const DOES = ['sends', 'withdraws', 'announces', 'refuses', 'signs over', 'inspects', 'returns', 'asks for'];
const WHAT = ['two ferries', 'a pilot boat', 'the lighthouse keys', 'its sailors', 'a treaty', 'forty mines'];
const WHERE = ['Port Ansel', 'the old quay', 'the northern strait', 'Cape Merrow', 'the assembly'];

/** A chronology of `n` events over the period of the sample, each with words of its own; always the same. */
export function many(n: number): Chronology {
  const { firstDay, lastDay } = sample.settings;
  const first = DateTime.fromISO(firstDay, { zone: 'utc' });
  const days = DateTime.fromISO(lastDay, { zone: 'utc' }).diff(first, 'days').days;
  const plain = sample.events.filter(({ slug }) => !slug.includes('hostile'));
  const events = Array.from({ length: n }, (_, i): EventRecord => {
    const day = first.plus({ days: Math.floor((i * days) / n) }).toISODate()!;
    const words = [WHO, DOES, WHAT, WHERE].map(
      (list, at) => list[Math.floor(i / (at + 1) + at * i) % list.length]!,
    );
    const title = `${words[0]!} ${words[1]!} ${words[2]!} at ${words[3]!}`;
    return {
      ...plain[i % plain.length]!,
      id: `e${i}`,
      slug: `${day}-${title.toLowerCase().replaceAll(' ', '-')}-${i}`,
      date: date(day),
      title: { en: title, fr: title },
      disagreements: [],
    };
  });
  return { ...sample, events, forwards: [] };
}
