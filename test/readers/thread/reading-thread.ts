import { parentPort } from "node:worker_threads";
import { readDocument } from "../../../shared/readers/read.ts";
import { mapDocument } from "../../../shared/reading/map.ts";
import { violations } from "./violations.ts";

/** Reads and maps a file: a code of rejection, `report`, or what is wrong with what came out. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const document = await readDocument(bytes, "a.txt");
    if (!document.ok) return document.error.code;
    const reports = mapDocument(document.value, "a.txt");
    if (!reports.ok) return reports.error.code;
    const wrong = reports.value.flatMap(violations);
    return wrong.length === 0 ? "report" : `report with ${wrong.join("; ")}`;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack?.split("\n").slice(0, 3).join(" ") : String(error)}`;
  }
}

parentPort?.on("message", async (bytes: Uint8Array) => parentPort?.postMessage(await outcomeOf(bytes)));
