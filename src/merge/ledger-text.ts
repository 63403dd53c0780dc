import type { Ledger } from '../model.ts';

/**
 * The ledger as it is written: one event or page a line in the order of addresses, so that git merges two
 * branches' additions without a conflict wherever they do not touch the same event.
 */
export function ledgerText({ version, events, pages = [] }: Ledger): string {
  const others = pages.length > 0 ? `,"pages":${linesOf(pages)}` : '';
  return `{"version":${version},"events":${linesOf(events)}${others}}\n`;
}

function linesOf(entries: unknown[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `[\n${lines}${lines ? '\n' : ''}]`;
}
