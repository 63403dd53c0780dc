import { html } from './html.ts';

export const data = { permalink: '/icon.svg', eleventyExcludeFromCollections: true };

/** Two of the site's own signs, a day and a plan, on the line of time. */
export const render = (): string =>
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="6" fill="#fbfaf7" />
    <path d="M16 3v26" stroke="#dbd6ca" stroke-width="2" />
    <circle cx="16" cy="11" r="5.5" fill="#8f3610" />
    <circle
      cx="16"
      cy="23"
      r="4.5"
      fill="#fbfaf7"
      stroke="#563a86"
      stroke-width="2"
      stroke-dasharray="2.7 2"
    />
  </svg>`.markup;
