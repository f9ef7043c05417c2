import { serve } from "../../../shared/isolation/serve.ts";
import { readDocument } from "../../../shared/readers/read.ts";
import { mapDocument } from "../../../shared/reading/map.ts";
import { violations } from "./violations.ts";

/** Reads and maps a file: a code of rejection, `report`, or what is wrong with what came out. */
serve(async (bytes: Uint8Array): Promise<string> => {
  const document = await readDocument(bytes, "a.txt");
  if (!document.ok) return document.error.code;
  const reports = mapDocument(document.value, "a.txt");
  if (!reports.ok) return reports.error.code;
  const wrong = reports.value.flatMap(violations);
  return wrong.length === 0 ? "report" : `report with ${wrong.join("; ")}`;
});
