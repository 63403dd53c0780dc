// Where Eleventy meets the site. `npm run build` comes here through src/site/publish.ts, which gives the pages;
// the output folder is given there too, so it must never be returned from here.
import { register } from 'tsx/esm/api';

export default async function (eleventy) {
  register();
  const { configure } = await import('./src/site/eleventy.ts');
  configure(eleventy);
}
