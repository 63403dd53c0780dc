/**
 * The only script of the site: search and filters above a list, previews of footnotes, buttons to
 * copy references, links between pages that lie in a folder. Every page is whole without it.
 */
import { startCopying } from './copy.ts';
import { startFilters } from './filters.ts';
import { startFolder } from './folder.ts';
import { startPreviews } from './previews.ts';

const form = document.querySelector<HTMLFormElement>('form.tools');
if (form) startFilters(form);
startPreviews();
startCopying();
// Last: the others find events by their addresses as published.
startFolder();
