import type { Ledger } from '../model.ts';

/**
 * The ledger as it is written: one event a line in the order of addresses, so that git merges two
 * branches' additions without a conflict wherever they do not touch the same event.
 */
export function ledgerText({ version, events }: Ledger): string {
  const lines = events.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{"version":${version},"events":[\n${lines}${lines ? '\n' : ''}]}\n`;
}
