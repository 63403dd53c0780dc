// The commands of a page of the docs: blocks marked `sh` are run; in blocks marked `console` each line that begins with
// `$ ` is run, and what follows it is what the program printed. Pure: text in, text out.

/** A command of a page, or a whole `sh` block. Lines count from 0. */
export interface Step {
  kind: 'sh' | 'console';
  command: string;
  line: number;
}

interface Block {
  kind: 'sh' | 'console';
  /** The first line inside the fence, and the line of the closing fence. */
  start: number;
  end: number;
}

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  lines.forEach((line, index) => {
    const kind = /^```(sh|console)$/u.exec(line)?.[1];
    if (!open && kind) open = { kind: kind as Block['kind'], start: index + 1, end: index + 1 };
    else if (open && line === '```') {
      blocks.push({ ...open, end: index });
      open = null;
    }
  });
  return blocks;
}

/** What is run of a page, in its order. */
export function stepsOf(page: string): Step[] {
  const lines = page.split('\n');
  return blocksOf(lines).flatMap(({ kind, start, end }): Step[] => {
    const inside = lines.slice(start, end);
    if (kind === 'sh') return [{ kind, command: inside.join('\n'), line: start }];
    return inside.flatMap((line, index) =>
      line.startsWith('$ ') ? [{ kind, command: line.slice(2), line: start + index }] : [],
    );
  });
}

/**
 * The page with its sessions as they were printed.
 * @param printed what each step printed, in the order of `stepsOf`; that of `sh` blocks is not shown
 */
export function withSessions(page: string, printed: string[]): string {
  const lines = page.split('\n');
  const steps = stepsOf(page).map((step, index) => ({ ...step, printed: printed[index] ?? '' }));
  // From the last block to the first, so that the lines of those before it stay where they are.
  for (const { kind, start, end } of blocksOf(lines).reverse()) {
    if (kind === 'sh') continue;
    const session = steps
      .filter(({ line }) => line >= start && line < end)
      .flatMap((step) => [`$ ${step.command}`, ...shown(step.printed)]);
    lines.splice(start, end - start, ...session);
  }
  return lines.join('\n');
}

function shown(printed: string): string[] {
  const text = printed.replace(/\s+$/u, '');
  return text === '' ? [] : text.split('\n').map((line) => line.trimEnd());
}

/** The first line in which two pages differ, counted from 1; 0 where they are the same. */
export function firstDifference(one: string, other: string): number {
  if (one === other) return 0;
  const [a, b] = [one.split('\n'), other.split('\n')];
  return a.findIndex((line, index) => line !== b[index]) + 1 || a.length;
}
