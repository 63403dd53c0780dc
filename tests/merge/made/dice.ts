/** Numbers that look random and are the same on every run (xorshift, Marsaglia 2003): `roll(6)` is 0 to 5. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}
