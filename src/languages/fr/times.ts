import type { Times } from '../times.ts';

export const times: Times = { lang: 'fr' };
