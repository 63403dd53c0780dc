/** Shows the passage that a footnote leads to beside it, on hover and on focus; Escape puts it away. */
export function startPreviews(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.ref')) {
    const passage = document.getElementById(link.hash.slice(1))?.querySelector('blockquote');
    if (passage) addPreview(link, passage);
  }
}

function addPreview(link: HTMLAnchorElement, passage: Element): void {
  const box = document.createElement('span');
  box.className = 'preview';
  box.lang = passage.getAttribute('lang') ?? '';
  box.textContent = passage.textContent.trim();
  // Who listens follows the link instead of hearing the passage twice.
  box.ariaHidden = 'true';
  const hide = (): void => {
    box.remove();
  };
  const show = (): void => {
    link.after(box);
  };
  link.addEventListener('pointerenter', show);
  link.addEventListener('focus', show);
  link.parentElement!.addEventListener('pointerleave', hide);
  link.addEventListener('blur', hide);
  link.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}
