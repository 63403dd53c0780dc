import type { Indexed } from '../../src/site/search/match.ts';

let loading: Promise<Indexed[]> | undefined;

/** The index, asked for when it is first needed; a script, since pages opened from a folder can load nothing else. */
export function loadIndex(form: HTMLFormElement): Promise<Indexed[]> {
  loading ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = form.dataset['index']!;
    script.onload = () => {
      done((globalThis as unknown as { datelinedIndex: Indexed[] }).datelinedIndex);
    };
    script.onerror = () => {
      loading = undefined;
      failed(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
  return loading;
}
