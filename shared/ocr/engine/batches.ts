/** Bounds of the shapes that a network sees: its memory grows with every new one. */
export interface Bounds {
  /** Widths that pictures are padded to, ascending. */
  readonly widths: readonly number[];
  /** Pictures of one run. */
  readonly together: number;
  /** Pixels that the pictures of one run have side by side, where they are several. */
  readonly across: number;
}

/** The least of the widths that is enough; the largest where none is. */
const bucketOf = (width: number, { widths }: Bounds): number =>
  widths.find((bucket) => bucket >= width) ?? widths.at(-1) ?? width;

/** Indexes of pictures in groups that one run takes: of one bucket, as many as go together. */
export function batchesOf(
  widths: readonly number[],
  bounds: Bounds,
): { bucket: number; indexes: number[] }[] {
  const byBucket = Map.groupBy(widths.keys(), (index) => bucketOf(widths[index] ?? 0, bounds));
  return [...byBucket].flatMap(([bucket, indexes]) => {
    const together = Math.max(1, Math.min(bounds.together, Math.floor(bounds.across / bucket)));
    return Array.from({ length: Math.ceil(indexes.length / together) }, (_, part) => ({
      bucket,
      indexes: indexes.slice(part * together, (part + 1) * together),
    }));
  });
}
