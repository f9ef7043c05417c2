import type { PageReading } from "../document/page-reading.ts";
import type { PageFault, PagePicture, PageReader } from "../textract/page-reader.ts";
import type { OcrEngine } from "./engine.ts";

/** One page and the ways in which it can be read. Nothing is done before it is asked for. */
export interface PageToRead {
  /** From 1. */
  readonly page: number;
  /** The whole page, in points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly local: () => Promise<PageReading>;
  readonly picture: () => Promise<PagePicture>;
}

export interface Readers {
  /** Null where no other engine is configured; then every page is read locally. */
  readonly other: PageReader | null;
  /** Hears of every page that the other engine did not read. */
  readonly noteFault: (page: number, fault: PageFault) => void;
}

/**
 * Reads a page as the engine says: `textract` never falls back silently (the page is unread where it fails);
 * under `local-then-textract` the local reading stands where Textract fails.
 */
export type ReadPage = (engine: OcrEngine, page: PageToRead, readers: Readers) => Promise<PageReading>;
