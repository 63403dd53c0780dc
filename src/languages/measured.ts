/**
 * How far to trust what is read from news that the program had not seen, as `n` of so many: found, wrong or missing.
 * Said in words by the method page in each language and by the README; a test holds the two together. Measured by
 * `npm run bench:events -- --gold tests/fixtures/gold/unseen`.
 */
export const MEASURED = {
  /** Events found. */
  found: [3, 4],
  /** Events listed that are none, or of another kind. */
  wrong: [1, 7],
  /** Dates missing, or not the one a reader would give. */
  misdated: [1, 4],
  /** Names of those acted upon, missing or wrong. */
  misnamed: [2, 7],
} as const satisfies Record<string, readonly [number, number]>;
