/** The parts of Citation.js that this project uses; the packages ship no types. */
declare module '@citation-js/core' {
  type CslItem = import('./csl-item.ts').CslItem;
  interface Output {
    format(
      name: 'bibliography',
      items: readonly CslItem[],
      options: { readonly format: 'text'; readonly template: string; readonly lang: string },
    ): string;
    format(name: 'bibtex' | 'ris', items: readonly CslItem[], options: { readonly format: 'text' }): string;
  }
  interface Config {
    get(plugin: '@csl'): { readonly styles: { add(name: string, style: string): void } };
    get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
  }
  export const plugins: { readonly config: Config; readonly output: Output };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
