import type { Titles } from '../titles.ts';

export const titles: Titles = { lang: 'fr' };
