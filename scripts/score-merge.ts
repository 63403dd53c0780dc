/** Measures of coreference as the CoNLL shared tasks use them: MUC, B³ and CEAF-e over the same mentions. */

export interface Scores {
  muc: number;
  bCubed: number;
  ceaf: number;
  /** Mean of the three. */
  conll: number;
}

export function score(key: string[][], response: string[][]): Scores {
  const muc = harmonic(mucRecall(key, response), mucRecall(response, key));
  const bCubed = harmonic(bCubedRecall(key, response), bCubedRecall(response, key));
  const ceaf = ceafE(key, response);
  return { muc, bCubed, ceaf, conll: (muc + bCubed + ceaf) / 3 };
}

function harmonic(recall: number, precision: number): number {
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

function holdersOf(clusters: string[][]): Map<string, number> {
  return new Map(clusters.flatMap((cluster, index) => cluster.map((mention) => [mention, index] as const)));
}

/** Links kept: Vilain et al. 1995. */
function mucRecall(key: string[][], response: string[][]): number {
  const holders = holdersOf(response);
  let kept = 0;
  let all = 0;
  for (const cluster of key) {
    const parts = new Set(cluster.map((mention) => holders.get(mention) ?? mention)).size;
    kept += cluster.length - parts;
    all += cluster.length - 1;
  }
  return all === 0 ? 0 : kept / all;
}

/** Mention by mention: Bagga and Baldwin 1998. */
function bCubedRecall(key: string[][], response: string[][]): number {
  const holders = holdersOf(response);
  let sum = 0;
  let count = 0;
  for (const cluster of key) {
    for (const mention of cluster) {
      const shared = cluster.filter((other) => holders.get(other) === holders.get(mention)).length;
      sum += shared / cluster.length;
      count++;
    }
  }
  return sum / count;
}

/** Best one-to-one match of clusters by the φ4 of Luo 2005; precision and recall from the same total. */
function ceafE(key: string[][], response: string[][]): number {
  const total = bestMatch(key, response);
  return harmonic(total / key.length, total / response.length);
}

function bestMatch(key: string[][], response: string[][]): number {
  const holders = holdersOf(response);
  const size = Math.max(key.length, response.length);
  const gains = key.map((cluster) => {
    const shared = new Map<number, number>();
    for (const mention of cluster) {
      const at = holders.get(mention);
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return new Map([...shared].map(([at, n]) => [at, (2 * n) / (cluster.length + response[at]!.length)]));
  });
  return hungarian(size, (row, column) => gains[row]?.get(column) ?? 0);
}

/** Assignment with the greatest gain (Kuhn 1955, in the O(n³) form with potentials). */
function hungarian(size: number, gain: (row: number, column: number) => number): number {
  const rows = new Array<number>(size + 1).fill(0);
  const columns = new Array<number>(size + 1).fill(0);
  const match = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) {
    const way = augment({ size, row, rows, columns, match, gain });
    for (let at = way.end; at !== 0; at = way.from[at]!) match[at] = match[way.from[at]!]!;
  }
  let total = 0;
  for (let column = 1; column <= size; column++) total += gain(match[column]! - 1, column - 1);
  return total;
}

interface Search {
  size: number;
  row: number;
  rows: number[];
  columns: number[];
  match: number[];
  gain: (row: number, column: number) => number;
}

function augment({ size, row, rows, columns, match, gain }: Search): { end: number; from: number[] } {
  const from = new Array<number>(size + 1).fill(0);
  const least = new Array<number>(size + 1).fill(Infinity);
  const used = new Array<boolean>(size + 1).fill(false);
  match[0] = row;
  let end = 0;
  do {
    used[end] = true;
    const at = match[end]!;
    let delta = Infinity;
    let next = 0;
    for (let column = 1; column <= size; column++) {
      if (used[column]) continue;
      const cost = -gain(at - 1, column - 1) - rows[at]! - columns[column]!;
      if (cost < least[column]!) [least[column], from[column]] = [cost, end];
      if (least[column]! < delta) [delta, next] = [least[column]!, column];
    }
    for (let column = 0; column <= size; column++) {
      if (used[column]) {
        rows[match[column]!]! += delta;
        columns[column]! -= delta;
      } else least[column]! -= delta;
    }
    end = next;
  } while (match[end] !== 0);
  return { end, from };
}
