/** Characters as a page places them; lengths in the page's own unit, y growing downwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the line that the characters stand on. */
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
}

export interface LaidPage {
  readonly width: number;
  readonly height: number;
  /** As the file numbers it. */
  readonly label: string;
  readonly texts: readonly PlacedText[];
  /** Its text was recognised: a page number on it may be misread, and is not cited. */
  readonly isRecognised?: true;
}

/** A line of a page or of one of its columns. */
export interface LaidLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** From 0. */
  readonly page: number;
  /** It stands alone as a row of a table. */
  readonly isRow: boolean;
}
