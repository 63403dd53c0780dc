import { describe, expect, it } from 'vitest';
import { chooseStatus } from '../../src/merge/choose-status.ts';
import { ONLY_POSSIBLE } from '../../src/reasons.ts';
import { mention } from './build.ts';

const told = (rules: string) => ({
  ...mention({ says: 'The ferry may leave', status: 'planned' }),
  statusWhy: rules.split(' ').map((rule) => ({ rule })),
});
const why = (...rules: string[]): string => chooseStatus(rules.map(told), [], (some) => some.length).why;

describe('what is planned', () => {
  it('is only possible where nobody says more', () => {
    expect(why('possible', 'question')).toBe(ONLY_POSSIBLE);
  });

  it('is so whoever says it, and whatever day lies ahead', () => {
    expect(why('ahead-of-publication anonymous journalistic-conditional')).toBe(ONLY_POSSIBLE);
  });

  it('is only possible where it is asked of others', () => {
    expect(why('demands-by-verb', 'demanded-by-verb')).toBe(ONLY_POSSIBLE);
  });

  it('is a plan where one source tells of a plan', () => {
    expect(why('possible', 'future')).not.toBe(ONLY_POSSIBLE);
  });
});

it('what is told at second hand and denied is alleged, and stands so beside the denial', () => {
  const heard = mention({ says: 'The ferry left, a paper wrote', status: 'reported' });
  const denial = mention({ says: 'the harbour denied it', type: 'denial' });
  const { chosen, disagreement } = chooseStatus([heard], [denial], (some) => some.length);
  expect(chosen).toBe('alleged');
  expect(disagreement?.values.map(({ value, chosen }) => [value, chosen])).toEqual([
    ['alleged', true],
    ['denied', false],
  ]);
});
