/** A box in pixels: left, top, right, bottom; right and bottom are exclusive. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Grey pixels, rows from the top: 0 is black, 255 white. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A page as its carrier delivers it: three bytes a pixel (red, green, blue), rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Pixels an inch; null where the carrier does not say. */
  readonly dpi: number | null;
}
