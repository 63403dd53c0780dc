import type { Linking } from '../linking.ts';
import { fine } from './typography.ts';

export const linking: Linking = {
  feeds: {
    new: (title) => fine`${title} : nouveaux événements`,
    changes: (title) => fine`${title} : modifications`,
  },
  copy: 'copier',
  copied: 'copié',
  cite: {
    address: 'Adresse de cette page',
    articles: 'Les articles sur lesquels elle repose',
    files: fine`Toutes ces références en un fichier :`,
    record: fine`L’événement en données :`,
    version: (day, hash) => `Version du ${day}, SHA-256 ${hash}…`,
  },
};
