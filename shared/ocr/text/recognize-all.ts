import type { Emission, LineWidth, TextRecognizer } from "../engines.ts";
import type { Raster } from "../raster/raster.ts";

/** Pictures given to the recognizer at a time: the emission of a long line takes megabytes. */
const TOGETHER = 16;

const keyOf = ({ width, height, data }: Raster): string =>
  `${width}×${height}:${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("latin1")}`;

/**
 * What `read` makes of each picture, in their order. Equal pictures are recognised once; those of like width go
 * together; emissions are not kept.
 */
export async function recognizeAll<T>(
  recognizer: TextRecognizer,
  pictures: readonly Raster[],
  read: (emission: Emission, index: number) => T,
  width: LineWidth = "label",
): Promise<T[]> {
  const alike = Map.groupBy(pictures.keys(), (index) => keyOf(pictures[index] ?? EMPTY));
  const ratio = (index: number): number => {
    const { width, height } = pictures[index] ?? EMPTY;
    return width / height;
  };
  const groups = [...alike.values()].sort((a, b) => ratio(a[0] ?? 0) - ratio(b[0] ?? 0));
  const results: T[] = [];
  for (let start = 0; start < groups.length; start += TOGETHER) {
    const some = groups.slice(start, start + TOGETHER);
    const emissions = await recognizer.recognize(
      some.map(([first = 0]) => pictures[first] ?? EMPTY),
      width,
    );
    some.forEach((indexes, place) => {
      const emission = emissions[place];
      if (emission === undefined) return;
      for (const index of indexes) results[index] = read(emission, index);
    });
  }
  return results;
}

const EMPTY: Raster = { width: 1, height: 1, data: Uint8Array.of(255) };
