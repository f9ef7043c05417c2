import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, compare } from "../../../infra/cli/evaluation/compare.ts";
import { Truth } from "../../../infra/cli/evaluation/truth.ts";
import type { SourceDocument } from "../../../shared/document/document.ts";
import { mapDocument } from "../../../shared/reading/map.ts";

const FOLDER = join(import.meta.dirname, "fixtures");

/** A file that LibreOffice saved: `report.*` are one generated report, `features.*` one document of everything. */
export const realFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

const truth = (): Truth => Truth.parse(JSON.parse(readFileSync(join(FOLDER, "report.truth.json"), "utf8")));

/** How a document is read against the truth about the generated report. */
export function againstTruth(document: SourceDocument): Comparison {
  const mapped = mapDocument(document, "");
  return compare("report", mapped.ok ? mapped.value : [], truth()).comparison;
}

export const EXACT: Comparison = {
  file: "report",
  cells: 198,
  exact: 198,
  wrong: 0,
  unassigned: 0,
  agency: true,
  year: true,
  forms: true,
};
