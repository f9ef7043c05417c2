import { Refusal } from "../../shared/readers/refusal.ts";
import { type Random, seededRandom } from "../corpus/random.ts";

type Read = (bytes: Uint8Array) => unknown;

/** `read`, or the code of the refusal; anything else that is thrown goes through: it is a bug. */
export function outcomeOf(read: Read, bytes: Uint8Array): string {
  try {
    read(bytes);
    return "read";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** The outcomes of reading every beginning of a file, in steps of so many bytes. */
export const outcomesOfCuts = (read: Read, bytes: Uint8Array, step: number): Set<string> =>
  new Set(
    Array.from({ length: Math.ceil(bytes.length / step) - 1 }, (_, index) =>
      outcomeOf(read, bytes.subarray(0, (index + 1) * step)),
    ),
  );

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let count = random.int(1, 8); count > 0; count -= 1) {
    const at = random.int(0, copy.length - 1);
    copy[at] = random.chance(0.3) ? 255 : (copy[at] ?? 0) ^ (1 << random.int(0, 7));
  }
  return copy;
}

/** The outcomes of reading a file with some bits changed, over and over. */
export function outcomesOfFlips(read: Read, bytes: Uint8Array, rounds: number): Set<string> {
  const random = seededRandom(20_260_101);
  return new Set(Array.from({ length: rounds }, () => outcomeOf(read, flipped(bytes, random))));
}
