/** The words of what is cited, linked, embedded and given as data. */
export interface Linking {
  feeds: Record<'new' | 'changes', (title: string) => string>;
}
