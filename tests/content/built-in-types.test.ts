import { expect, test } from 'vitest';
import { builtInTypes } from '../../src/content/event-types.ts';

test('the built-in event types are plain data: what the published program reads from JSON is what the YAML says', () => {
  const { types, things, faults } = builtInTypes();
  expect({ types: types.length > 40, things: things.length > 40, faults }).toEqual({
    types: true,
    things: true,
    faults: [],
  });
  expect(JSON.parse(JSON.stringify(types))).toStrictEqual(types);
  expect(JSON.parse(JSON.stringify(things))).toStrictEqual(things);
});
