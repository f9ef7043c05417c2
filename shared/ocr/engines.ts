import type { ShownPart } from "../document/document.ts";
import type { Picture, Raster } from "./raster/raster.ts";

/** Probabilities of a line of text, `steps` × `classes`, row by row; class 0 is the blank of CTC (Graves et al. 2006). */
export interface Emission {
  readonly steps: number;
  readonly classes: number;
  readonly data: Float32Array;
}

/**
 * How much words are narrowed for a recognizer: labels, which are known, by more than prose, where equal digits side by
 * side must not run into one another. Figures keep their width.
 */
export type LineWidth = "label" | "prose";

export interface TextRecognizer {
  /** What each class after the blank stands for. */
  readonly alphabet: readonly string[];
  /** One emission a picture of a line, in the same order; as labels where nothing is asked for. */
  readonly recognize: (lines: readonly Raster[], width?: LineWidth) => Promise<readonly Emission[]>;
}

export interface LineDirection {
  /** How likely each line stands upside down, 0 to 1. */
  readonly upsideDown: (lines: readonly Raster[]) => Promise<readonly number[]>;
}

/** What is native or large, and is given to the pure code of this room. */
export interface Engines {
  readonly recognizer: TextRecognizer;
  readonly direction: LineDirection;
}

/** A picture file (JPEG, PNG, TIFF, …) that was looked at: nothing is decoded before a page of it is asked for. */
export interface PictureFile {
  readonly pages: number;
  /**
   * Decodes one page (from 1), or what is shown of it, turned as its carrier says (EXIF). Throws a RefusedPicture where it is damaged
   * or too large, or where it is turned and a part is asked for: programs differ in what that is a part of.
   */
  readonly page: (number: number, shown?: ShownPart) => Promise<Picture>;
}

/** Looks at a picture file. Throws a RefusedPicture: UNSUPPORTED for what is none, CORRUPT, TOO_COMPLEX past the bounds. */
export type OpenPictures = (bytes: Uint8Array) => Promise<PictureFile>;
