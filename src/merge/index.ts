/** From mentions to events that keep their names: same event?, reconcile, count sources, keep ids. */
export { fingerprintsOf } from './fingerprint.ts';
export { copiesAmong, tiesAmong } from './independence.ts';
export { keepIds, nameEvents } from './ledger.ts';
export { formerPagesOf, keepPages } from './ledger-pages.ts';
export { ledgerText } from './ledger-text.ts';
export { mergeMentions } from './merge.ts';
export { reconcile } from './reconcile.ts';
export { reprintsAmong } from './reprints.ts';
export { nearInTime } from './twins.ts';
export { mergeLines, mergePartition, partitionsOf } from './lines.ts';
