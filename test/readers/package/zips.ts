import { strToU8, type Zippable, zipSync } from "fflate";

/** A zip file of parts by their names. */
export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ) satisfies Zippable,
    { level, mtime: "2024-01-20T00:00:00" },
  );

/** The code of the refusal that a piece of work throws; `null` where it throws none. */
export async function refusalOf(work: () => unknown): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.name === "Refusal") return String(error.code);
    throw error;
  }
}
