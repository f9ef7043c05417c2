import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, compare, type WrongCell } from "../../infra/cli/evaluation/compare.ts";
import { Truth } from "../../infra/cli/evaluation/truth.ts";
import type { SourceDocument } from "../../shared/document/document.ts";
import { mapDocument } from "../../shared/reading/map.ts";

const TRUTH = join(import.meta.dirname, "doc/fixtures/report.truth.json");

/** How a document of the report of the fixtures is read, against its truth. */
export function readAgainstTruth(document: SourceDocument): {
  readonly comparison: Comparison;
  readonly wrong: readonly WrongCell[];
} {
  const mapped = mapDocument(document, "");
  return compare(
    "report",
    mapped.ok ? mapped.value : [],
    Truth.parse(JSON.parse(readFileSync(TRUTH, "utf8"))),
  );
}

/** Everything right. */
export const EXACT = {
  comparison: {
    file: "report",
    cells: 198,
    exact: 198,
    wrong: 0,
    unassigned: 0,
    agency: true,
    year: true,
    forms: true,
  },
  wrong: [],
};
