/** Where something stood in the source: a text line (1-based), a grid cell (0-based), or a page and box in points. */
export type Place =
  | { readonly line: number }
  | { readonly table: number; readonly row: number; readonly column: number }
  | { readonly page: number; readonly box: readonly [number, number, number, number] };

/** What is known of a text that was recognised from a picture; both are absent where the source states its text. */
export interface Recognized {
  /** 0 to 1: how often a text given this much is exactly what is printed. Absent means 1. */
  readonly confidence?: number;
  /** Other texts that the picture could be, the likeliest first. */
  readonly alternatives?: readonly string[];
}

/** Stands in `sure` for a character that may be another one, or have one beside it that was not seen. */
export const UNSURE = "※";

/** A part of a line, with the place where it stands. */
export interface LinePart extends Recognized {
  readonly text: string;
  /** Where some of it was not recognised for sure, the same with ※ for each such character. */
  readonly sure?: string;
  readonly at: Place;
}

/**
 * One line of running text, or a row of a table that was written as text. `parts` are what stands between its
 * separators, in order, blanks kept; running text has one. A blank line has none.
 *
 * `separator` says how the parts were told apart: `none` (running text), `tab` or `pipe` (a line of columns), or
 * `line` (every cell on a line of its own, led by a tab, as Word exports tables).
 */
export interface Line {
  readonly kind: "line";
  readonly separator: "none" | "tab" | "pipe" | "line";
  readonly parts: readonly LinePart[];
}

/** One cell of a grid. `row` and `column` are its top left corner; merged cells have spans above 1. */
export interface GridCell extends Recognized {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly at: Place;
}

/** A table whose grid the source states (HTML, Office, ruled PDF). Cells are in reading order. */
export interface Grid {
  readonly kind: "grid";
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
}

export type Block = Line | Grid;

export type Format =
  | "text"
  | "html"
  | "markdown"
  | "mht"
  | "pdf"
  | "docx"
  | "doc"
  | "odt"
  | "rtf"
  | "xlsx"
  | "xls"
  | "ods"
  | "scan";

/** A part of the source that holds something which could not be read as text, e.g. a scanned page. */
export interface Unread {
  readonly at: Place;
  /** `picture`: only an image stands there; `glyphs`: its text layer does not say what is printed. */
  readonly reason: "picture" | "glyphs";
  /** Present where the file itself holds the picture: `readPictured` gives its bytes. */
  readonly picture?: PictureInFlow;
}

/** What is shown of a picture that was cropped: left, top, right and bottom, in shares of its own width and height. */
export type ShownPart = readonly [number, number, number, number];

/** Where a picture stands in the flow of a document, and how large it is shown there (points), where that is said. */
export interface PictureInFlow {
  /** The index of the block before which it stands; the number of blocks where it stands last. */
  readonly before: number;
  readonly widthPoints?: number;
  readonly heightPoints?: number;
  /** Absent where the whole of it is shown. */
  readonly shown?: ShownPart;
}

/**
 * What every reader returns: the source's content in reading order, with its places. No number is interpreted.
 *
 * Deleted revisions, hidden text, comments, footnotes and repeated page headers and footers are not content. What
 * the source sets as superscript keeps its mark: digits become ¹²³, so that a note mark never joins a number.
 */
export interface SourceDocument {
  readonly format: Format;
  /** The character encoding that the bytes were read with, as a WHATWG label; `binary` for formats that state their own. */
  readonly encoding: string;
  readonly blocks: readonly Block[];
  /** What could not be read, in document order; absent where everything was. */
  readonly unread?: readonly Unread[];
  /** Facts that the carrier states about itself, e.g. an HTML page's title. Dates are ISO dates. */
  readonly metadata: {
    readonly title?: string;
    readonly publishedOn?: string;
    readonly createdOn?: string;
  };
}
