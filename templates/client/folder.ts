/** Whether the site is read from a folder, where no server finds the page of an address that ends in a slash. */
const inFolder = location.protocol === 'file:';

/** The address of the page's own file where the site is read from a folder; else as it is. */
export function fileBehind(address: string): string {
  return inFolder && !address.includes(':') ? address.replace(/\/(?=#|$)/, '/index.html') : address;
}

/** From a folder, lets every link lead to a page instead of a list of files, and a former address lead on. */
export function startFolder(): void {
  if (!inFolder) return;
  for (const link of document.querySelectorAll('a[href]'))
    link.setAttribute('href', fileBehind(link.getAttribute('href')!));
  const [, onward] =
    document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')?.split('url=') ?? [];
  if (onward !== undefined) location.replace(fileBehind(onward));
}
