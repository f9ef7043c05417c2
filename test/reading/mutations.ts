import type { Random } from "../corpus/random.ts";

/** Ways in which a file is damaged on its way; each gives bytes that no writer wrote. */
export type Mutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

const randomBytes = (length: number, random: Random): Uint8Array =>
  Uint8Array.from({ length }, () => random.int(0, 255));

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const flipBits: Mutation = (bytes, _, random) => {
  const flipped = bytes.slice();
  for (let count = random.int(1, 60); count > 0; count -= 1) {
    const at = random.int(0, flipped.length - 1);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.int(0, 7));
  }
  return flipped;
};

const putBytesIn: Mutation = (bytes, _, random) => {
  const at = random.int(0, bytes.length);
  return joined(bytes.subarray(0, at), randomBytes(random.int(1, 200), random), bytes.subarray(at));
};

const takeOut: Mutation = (bytes, _, random) => {
  const from = random.int(0, bytes.length);
  return joined(bytes.subarray(0, from), bytes.subarray(from + random.int(1, 3_000)));
};

const splice: Mutation = (bytes, other, random) => {
  const from = random.int(0, other.length);
  const chunk = other.subarray(from, from + random.int(1, 6_000));
  const at = random.int(0, bytes.length);
  return joined(bytes.subarray(0, at), chunk, bytes.subarray(at + random.int(0, chunk.length)));
};

const repeatChunk: Mutation = (bytes, _, random) => {
  const from = random.int(0, bytes.length);
  const to = from + random.int(1, 5_000);
  return joined(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to));
};

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "bits flipped": flipBits,
  "bytes put in": putBytesIn,
  "a chunk taken out": takeOut,
  "a chunk of another file spliced in": splice,
  "a chunk repeated": repeatChunk,
  "only noise": (_, __, random) => randomBytes(random.int(1, 5_000), random),
};

/** A file cut off at every kilobyte. */
export const cutEveryKilobyte = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.floor(bytes.length / 1_024) }, (_, index) =>
    bytes.subarray(0, (index + 1) * 1_024),
  );
