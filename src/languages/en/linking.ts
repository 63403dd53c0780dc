import type { Linking } from '../linking.ts';

export const linking: Linking = {
  feeds: {
    new: (title) => `${title}: new events`,
    changes: (title) => `${title}: changes`,
  },
  copy: 'copy',
  copied: 'copied',
  cite: {
    address: 'Address of this page',
    articles: 'The articles behind it',
    files: 'All of these as a file:',
    record: 'The event as data:',
    version: (day, hash) => `Version of ${day}, SHA-256 ${hash}…`,
  },
};
