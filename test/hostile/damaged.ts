import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../corpus/random.ts";
import { SMALLEST_FILES } from "../readers/smallest-files.ts";

const READERS = join(import.meta.dirname, "../readers");
const FORMATS = /\.(?:docx?|wps|odt|ods|xlsx?|et|rtf|mht|pdf|html?)$/iu;
/** Damages of each kind that a file is read with. */
const MOST = 40;

/** The files of real programs that the readers' tests keep, and the smallest of each format. */
export function soundFiles(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const kept = readdirSync(READERS, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?:^|\/)fixtures\//u.test(name) && FORMATS.test(name))
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(join(READERS, name)))] as const);
  const smallest = Object.entries(SMALLEST_FILES).map(
    ([format, make]) => [`smallest ${format}`, make()] as const,
  );
  return [...kept, ...smallest];
}

/** The file cut off at every kilobyte, or as many kilobytes apart as keeps their number within bounds. */
export function cutOff(bytes: Uint8Array): readonly Uint8Array[] {
  const step = 1_024 * Math.max(1, Math.ceil(bytes.length / 1_024 / MOST));
  const ends = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => index * step);
  return ends.map((end) => bytes.subarray(0, end));
}

/** The file with one bit turned, at places spread over it by chance that is the same each time. */
export function flipped(bytes: Uint8Array, seed: number): readonly Uint8Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: MOST }, () => {
    const damaged = bytes.slice();
    const at = random.int(0, bytes.length - 1);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << random.int(0, 7));
    return damaged;
  });
}
