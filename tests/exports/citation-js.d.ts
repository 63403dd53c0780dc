// Citation.js ships no types: what this project uses of it.
declare module '@citation-js/core' {
  export const plugins: {
    output: { format(name: string, items: unknown[], options?: { format: 'text' }): string };
    input: { chain(text: string, options?: { generateGraph: boolean }): unknown[] };
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
