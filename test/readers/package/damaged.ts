import { seededRandom } from "../../corpus/random.ts";
import { refusalOf } from "./zips.ts";

type Read = (bytes: Uint8Array) => unknown;

/** What becomes of a file that is cut off, at so many places. */
export async function cutOff(read: Read, bytes: Uint8Array, places: number): Promise<Set<string | null>> {
  const outcomes = new Set<string | null>();
  for (let place = 1; place < places; place += 1)
    outcomes.add(await refusalOf(() => read(bytes.subarray(0, Math.floor((bytes.length * place) / places)))));
  return outcomes;
}

/** What becomes of a file of which some bytes are changed, over and over. */
export async function changed(read: Read, bytes: Uint8Array, rounds: number): Promise<Set<string | null>> {
  const random = seededRandom(20_220_114);
  const outcomes = new Set<string | null>();
  for (let round = 0; round < rounds; round += 1) {
    const copy = bytes.slice();
    for (let count = random.int(1, 6); count > 0; count -= 1)
      copy[random.int(0, copy.length - 1)] = random.int(0, 255);
    outcomes.add(await refusalOf(() => read(copy)));
  }
  return outcomes;
}

/** XML with one of its tags or attributes lost, doubled or cut, as no program wrote it. */
export function mutatedXml(xml: string, seed: number): string {
  const random = seededRandom(seed);
  const at = random.int(0, xml.length - 1);
  const tag = xml.indexOf("<", at);
  const end = xml.indexOf(">", tag) + 1;
  if (tag === -1 || end === 0) return xml.slice(0, at);
  const piece = xml.slice(tag, end);
  return (
    xml.slice(0, tag) + random.pick(["", piece + piece, piece.replace(/="[^"]*"/u, '="-9"')]) + xml.slice(end)
  );
}
