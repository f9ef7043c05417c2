import { createHash } from "node:crypto";

/** A file that several jobs are about. A process keeps the one that it was given last, and is not sent it again. */
export interface HeldFile {
  /** The same for the same bytes only. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

export const heldFile = (bytes: Uint8Array): HeldFile => ({
  key: createHash("sha256").update(bytes).digest("hex"),
  bytes,
});

/** What a process is asked: a job, and the file that it is about, whose bytes are left out where it has them. */
export interface Asked<J> {
  readonly job: J;
  readonly file: { readonly key: string; readonly bytes: Uint8Array | null } | null;
}

/** The side of the process that asks. */
export function askedOf<J>(job: J, file: HeldFile | null, holds: string | null): Asked<J> {
  if (file === null) return { job, file };
  const { key, bytes } = file;
  return { job, file: { key, bytes: key === holds ? null : bytes } };
}

/** The side of the process that is asked: gives the file that a question is about, and keeps the last. */
export function fileKeeper(): (asked: Asked<unknown>) => () => Uint8Array {
  let kept: HeldFile | null = null;
  return ({ file }) => {
    if (file !== null && file.bytes !== null) kept = { key: file.key, bytes: file.bytes };
    const held = kept;
    return () => {
      if (held === null || held.key !== file?.key) throw new Error("asked about a file that was never sent");
      return held.bytes;
    };
  };
}
