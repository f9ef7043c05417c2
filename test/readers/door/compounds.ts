import CFB from "cfb";

/** An OLE2 file with streams at its root, each of a few zeros. */
export function compoundOf(...streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(5_000));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}
