/** A line that runs down a raster: x = offset + slope · y. */
export interface SideLine {
  readonly offset: number;
  readonly slope: number;
}

export const xOn = ({ offset, slope }: SideLine, y: number): number => offset + slope * y;
