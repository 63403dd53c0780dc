/** Whether the site is read from a folder, where no server finds the page of an address that ends in a slash. */
const inFolder = location.protocol === 'file:';

/** The address of the page's own file where the site is read from a folder; else as it is. */
export function fileBehind(address: string): string {
  return inFolder && !address.includes(':') ? address.replace(/\/(?=#|$)/, '/index.html') : address;
}

/** From a folder, lets every link lead to a page instead of a list of files; from a server, shows the page's own address. */
export function startFolder(): void {
  if (inFolder)
    for (const link of document.querySelectorAll('a[href]'))
      link.setAttribute('href', fileBehind(link.getAttribute('href')!));
  // A former address leads to the file, which is there for folders.
  else if (location.pathname.endsWith('/index.html'))
    history.replaceState(null, '', location.href.replace('/index.html', '/'));
}
