import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("./samples", import.meta.url));

/** The reports that a new system is shown with: invented agencies, one of each kind of ending. */
export function sampleFiles(): readonly { readonly key: string; readonly path: string }[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ key: `incoming/samples/${name.normalize("NFC")}`, path: join(FOLDER, name) }));
}
