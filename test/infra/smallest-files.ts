import { utf8 } from "../readers/bytes.ts";

/** A file of each format that is read. */
export const SMALLEST_FILES: readonly (readonly [format: string, bytes: () => Uint8Array])[] = [
  ["text", () => utf8("规章\t0\t0\t0\n")],
  ["html", () => utf8("<table><tr><td>规章<td>0</table>")],
];
