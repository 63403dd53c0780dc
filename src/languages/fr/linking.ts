import type { Linking } from '../linking.ts';
import { fine } from './typography.ts';

export const linking: Linking = {
  feeds: {
    new: (title) => fine`${title} : nouveaux événements`,
    changes: (title) => fine`${title} : modifications`,
  },
};
