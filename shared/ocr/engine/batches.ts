/** Bounds of the shapes that a network sees: its memory grows with every new one. */
export interface Bounds {
  /** Widths that pictures are padded to, ascending. */
  readonly widths: readonly number[];
  /** Pictures of one run. */
  readonly together: number;
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
  return [...byBucket].flatMap(([bucket, indexes]) =>
    Array.from({ length: Math.ceil(indexes.length / bounds.together) }, (_, part) => ({
      bucket,
      indexes: indexes.slice(part * bounds.together, (part + 1) * bounds.together),
    })),
  );
}
