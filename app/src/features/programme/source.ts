/** How we know what a source showed: its abstract or text was read, it is remembered, or even that is doubtful. */
export type Sure = 'seen' | 'from memory' | 'uncertain';

/** A work that lessons rest on. Its id is the first author's surname and the year: `fraley-2021`. */
export interface Source {
  /** As in a reference list: `Fraley, R. C., Gillath, O., & Deboeck, P. R.` */
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** The journal with volume and pages, or the publisher. */
  readonly where: string;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  /** What it showed, and in whom: one or two plain sentences. */
  readonly showed: string;
  readonly sure: Sure;
}

export type Sources = Readonly<Record<string, Source>>;

/** What one lesson rests on, as ids. */
export interface Uses {
  readonly slug: string;
  readonly title: string;
  readonly sources: readonly string[];
}
