import { ByteView } from "../ole/byte-view.ts";
import { Refusal } from "../refusal.ts";

/** A record of a BIFF stream ([MS-XLS] 2.1.4), with what CONTINUE records add to it. */
export interface BiffRecord {
  readonly type: number;
  readonly data: ByteView;
  /** Where in `data` continuations begin: a string that goes on there states anew how wide its characters are. */
  readonly seams: ReadonlySet<number>;
}

const CONTINUE = 0x3c;
const NO_SEAMS: ReadonlySet<number> = new Set();

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The records of a stream from an offset on. Throws a Refusal (CORRUPT) where one goes past the end of the stream. */
export function* biffRecords(stream: ByteView, from: number): Generator<BiffRecord> {
  let at = from;
  while (at + 4 <= stream.length) {
    const type = stream.u16(at);
    const parts = [stream.part(at + 4, stream.u16(at + 2))];
    at += 4 + (parts[0]?.length ?? 0);
    while (at + 4 <= stream.length && stream.u16(at) === CONTINUE) {
      const part = stream.part(at + 4, stream.u16(at + 2));
      parts.push(part);
      at += 4 + part.length;
    }
    const [first] = parts;
    if (first === undefined) return;
    if (parts.length === 1) yield { type, data: first, seams: NO_SEAMS };
    else {
      const seams = new Set<number>();
      let seam = 0;
      for (const part of parts.slice(0, -1)) {
        seam += part.length;
        seams.add(seam);
      }
      yield { type, data: new ByteView(joined(parts.map(({ bytes }) => bytes))), seams };
    }
  }
  throw new Refusal("CORRUPT", "a workbook that is cut off");
}
