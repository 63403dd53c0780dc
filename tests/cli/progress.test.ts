import { describe, expect, test } from 'vitest';
import { progressTold } from '../../src/cli/progress.ts';

function told(isTerminal: boolean) {
  let time = 0;
  const said: string[] = [];
  const { onProgress, end } = progressTold({ say: (text) => said.push(text), isTerminal, now: () => time });
  return {
    said,
    end,
    at: (seconds: number, done: number) => {
      time = seconds * 1000;
      onProgress('events', done, 100);
    },
  };
}

describe('progress of long work', () => {
  test('short work is silent', () => {
    const { said, at, end } = told(true);
    at(0, 0);
    at(1.9, 99);
    end();
    expect(said).toEqual([]);
  });

  test('on a terminal one line is written over and wiped at the end', () => {
    const { said, at, end } = told(true);
    at(0, 0);
    at(4, 20);
    at(4.1, 21);
    at(8, 40);
    end();
    expect(said).toEqual([
      '\r\u001B[KReading events: 20 of 100 articles, about 16 s left',
      '\r\u001B[KReading events: 40 of 100 articles, about 12 s left',
      '\r\u001B[K',
    ]);
  });

  test('in a log it is a line now and then', () => {
    const { said, at, end } = told(false);
    for (let second = 0; second <= 30; second++) at(second, second);
    end();
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^Reading events: 2 of 100 articles, about \d+ (?:s|min) left\n$/u);
  });
});
