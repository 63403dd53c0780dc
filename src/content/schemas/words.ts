import type { ActorKind, ColourFamily, Role, Stance, Status } from '../../model.ts';

/** The closed lists of the model, as values; `satisfies` and the checks below keep them complete. */
export const STATUSES = [
  'occurred',
  'reported',
  'alleged',
  'denied',
  'planned',
  'threatened',
] as const satisfies readonly Status[];

export const ROLES = [
  'actor',
  'recipient',
  'speaker',
  'victim',
  'location',
  'about',
  'source',
] as const satisfies readonly Role[];

export const STANCES = [
  'says',
  'confirms',
  'denies',
  'accuses',
  'alleges',
  'reports',
  'announces',
  'promises',
  'warns',
  'demands',
  'asks',
  'doubts',
] as const satisfies readonly Stance[];

export const ACTOR_KINDS = [
  'person',
  'state',
  'government',
  'force',
  'company',
  'organisation',
  'media',
  'place',
] as const satisfies readonly ActorKind[];

export const FAMILIES = ['arms', 'power', 'word', 'deal', 'force', 'law'] as const satisfies readonly ColourFamily[];
