import type { Clauses } from '../clauses.ts';

export const clauses: Clauses = { lang: 'en' };
