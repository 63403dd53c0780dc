import type { Lang } from '../model.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

export const languages: Record<Lang, Language> = { en, fr };
