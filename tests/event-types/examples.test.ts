import { describe, expect, test } from 'vitest';
import { readSetting } from '../../src/content/index.ts';
import { faultOf } from '../../src/editing/examples.ts';
import { prepareKnowledge } from '../../src/events/index.ts';

const setting = readSetting('content');
const knowledge = prepareKnowledge(setting);

describe.each(setting.types.map((type) => ({ id: type.id, examples: type.examples })))(
  '$id',
  ({ id, examples }) => {
    test.each(examples.map((example) => ({ text: example.text, example })))('$text', ({ example }) => {
      expect(faultOf(id, example, knowledge)).toBeUndefined();
    });
  },
);
