/**
 * The only script of the site: search and filters above a list, previews of footnotes. Every page is whole
 * without it.
 */
import { startFilters } from './filters.ts';
import { startPreviews } from './previews.ts';

const form = document.querySelector<HTMLFormElement>('form.tools');
if (form) startFilters(form);
startPreviews();
