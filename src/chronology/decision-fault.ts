/** A decision that cannot be carried out, with what to write instead. */
export interface DecisionFault {
  file: string;
  line: number;
  message: string;
  cure: string;
  level: 'error';
}

/** Levenshtein distance, on at most 120 characters. */
export function editDistance(a: string, b: string): number {
  const [x, y] = [a.slice(0, 120), b.slice(0, 120)];
  let row = Array.from({ length: y.length + 1 }, (_, index) => index);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
