import type { Linking } from '../linking.ts';

export const linking: Linking = {
  feeds: {
    new: (title) => `${title}: new events`,
    changes: (title) => `${title}: changes`,
  },
};
