import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { InvalidCursor } from "../records/invalid-cursor.ts";

const Position = z.tuple([z.string(), z.string(), z.string(), z.nullable(z.string())]);

/** Where a list goes on: primary key of the last item that was given out, and its sort key in the list's index. */
export interface CursorPosition {
  readonly pk: string;
  readonly sk: string;
  readonly indexSort: string | null;
}

/** Tells lists apart, so that a cursor of one is not taken for another's. */
export function fingerprint(list: unknown): string {
  return createHash("sha256").update(JSON.stringify(list)).digest("base64url").slice(0, 10);
}

export function encodeCursor(list: string, { pk, sk, indexSort }: CursorPosition): string {
  return Buffer.from(JSON.stringify([list, pk, sk, indexSort])).toString("base64url");
}

/** Throws InvalidCursor where the cursor is broken or of another list. */
export function decodeCursor(list: string, cursor: string): CursorPosition {
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw new InvalidCursor();
  }
  const parsed = Position.safeParse(position);
  if (!parsed.success || parsed.data[0] !== list) throw new InvalidCursor();
  const [, pk, sk, indexSort] = parsed.data;
  return { pk, sk, indexSort };
}
