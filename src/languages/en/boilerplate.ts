import type { Boilerplate } from '../boilerplate.ts';

export const boilerplate: Boilerplate = { lang: 'en' };
