import type { Interface } from '../interface.ts';

export const words: Interface = { lang: 'fr' };
