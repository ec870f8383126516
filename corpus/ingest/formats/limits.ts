/** What a file may cost before it is given up: a document is far below, a trap far above. */
export interface Limits {
  readonly seconds: number;
  /** For each page that is recognised, in which the others rest. */
  readonly secondsPerPicture: number;
  /** Of memory, for the whole reading of one file; what recognition needs comes on top. */
  readonly memoryMegabytes: number;
  /** Of everything that the file holds compressed. */
  readonly inflatedMegabytes: number;
  /** Inflated to compressed size. */
  readonly ratio: number;
  /** Files in an archive. */
  readonly entries: number;
  /** Of a PDF; those that follow are left out, and the person is told. */
  readonly pages: number;
}

export const usualLimits: Limits = {
  seconds: 30,
  secondsPerPicture: 300,
  memoryMegabytes: 512,
  inflatedMegabytes: 100,
  ratio: 100,
  entries: 1_000,
  pages: 5_000,
};
