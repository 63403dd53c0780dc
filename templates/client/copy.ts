/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** Puts a button after each text marked `data-copy`; its words stand on the section around it. */
export function startCopying(): void {
  // Browsers give the clipboard only to pages that came over a safe way.
  if (!('clipboard' in navigator)) return;
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) addButton(text);
}

function addButton(text: HTMLElement): void {
  const words = text.closest<HTMLElement>('[data-say]')!.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLive = 'polite';
  button.lang = document.documentElement.lang;
  button.textContent = words['say']!;
  const copied = text.textContent.trim().replace(/\s*\n\s*/g, '');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(copied).then(() => {
      button.textContent = words['said']!;
      setTimeout(() => (button.textContent = words['say']!), SAID);
    });
  });
  text.append(' ', button);
}
