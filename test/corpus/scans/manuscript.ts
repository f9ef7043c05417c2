import type { CellId } from "../../../shared/form/cells.ts";
import type { TableName } from "../../../shared/form/edition.ts";
import type { Block, DataRow, Manuscript, TableRow, Truth, Value } from "../model.ts";
import type { ZeroStyle } from "../printing.ts";
import { remarked } from "../programs/remarks.ts";
import type { Random } from "../random.ts";
import { type WrittenReport, writtenReport } from "../report.ts";
import { cellsByRow } from "../tables.ts";
import { truthOf } from "../truth.ts";

/** A truth with what stands on the pages: each cell as it is printed, and the running text block by block. */
export interface ScanTruth extends Truth {
  readonly printed: Readonly<Record<CellId, string>>;
  readonly prose: readonly string[];
}

const SIGNS = ["-", "—", "－", "/", "／", ""];

function withValues(manuscript: Manuscript, change: (value: Value) => Value): Manuscript {
  const row = (made: TableRow): TableRow =>
    made.kind === "data" ? { ...made, values: made.values.map(change) } : made;
  return {
    ...manuscript,
    blocks: manuscript.blocks.map((block) =>
      block.kind === "table" ? { ...block, rows: block.rows.map(row) } : block,
    ),
  };
}

/** Some zeros are printed as a sign or left out while others are printed, as where several people filled the form in. */
const mixedZeros = (manuscript: Manuscript, random: Random): Manuscript => {
  const sign = random.pick(SIGNS);
  return withValues(manuscript, (value) =>
    value.reading === 0 && random.chance(0.35) ? { text: sign, reading: null } : value,
  );
};

/** Dashes and slashes as the document's author types them. */
const retyped = (manuscript: Manuscript, random: Random): Manuscript => {
  const dash = random.pick(["-", "-", "—", "－", "--"]);
  const slash = random.pick(["/", "/", "／"]);
  return withValues(manuscript, (value) => {
    if (value.text === "-") return { ...value, text: dash };
    return value.text === "/" ? { ...value, text: slash } : value;
  });
};

/** Half of the reports have numbers of several digits, which few agencies have. */
function drawn(random: Random): WrittenReport {
  const zeros = random.weighted([
    [7, "0"],
    [2, ""],
    [2, "-"],
    [2, "/"],
  ] as const satisfies readonly (readonly [number, ZeroStyle])[]);
  const asked = random.chance(0.5) ? 100 : 0;
  for (;;) {
    const report = writtenReport(random.int(0, 2 ** 32 - 1), { site: false, zeros });
    if (Number(report.figures["requests.newRequests.total"]) >= asked) return report;
  }
}

const isBefore = (block: Block): boolean =>
  block.kind === "text" && (block.role === "title" || block.role === "byline");

/** What of a report is scanned: all, all but most of its prose, or one table, as fits one picture. */
export type Scope = "whole" | "brief" | TableName;

const PARAGRAPHS_OF_A_BRIEF = 2;

function brief(manuscript: Manuscript): Manuscript {
  let paragraphs = 0;
  const stays = (block: Block): boolean => {
    if (block.kind !== "text" || block.role !== "paragraph") return true;
    paragraphs += 1;
    return paragraphs <= PARAGRAPHS_OF_A_BRIEF;
  };
  return { ...manuscript, blocks: manuscript.blocks.filter(stays) };
}

/** A report to be printed and scanned. */
export function manuscriptToScan(random: Random, scope: Scope): Manuscript {
  const { manuscript } = drawn(random);
  const mixed = random.chance(0.3) ? mixedZeros(manuscript, random) : retyped(manuscript, random);
  const whole = remarked(mixed, random);
  if (scope === "whole") return whole;
  return scope === "brief" ? brief(whole) : tableAlone(whole, scope);
}

function tableAlone(whole: Manuscript, only: TableName): Manuscript {
  const at = whole.blocks.findIndex((block) => block.kind === "table" && block.name === only);
  const heading = whole.blocks.findLastIndex(
    (block, index) => index < at && block.kind === "text" && block.role === "heading",
  );
  const end = whole.blocks.findIndex((block) => block.kind === "text" && block.role === "heading");
  return {
    ...whole,
    blocks: [...whole.blocks.slice(0, end).filter(isBefore), ...whole.blocks.slice(heading, at + 1)],
  };
}

function printedCells(manuscript: Manuscript): Record<CellId, string> {
  const printed: Record<CellId, string> = {};
  for (const block of manuscript.blocks) {
    if (block.kind !== "table") continue;
    const edition = block.name === "remedies" ? "2021" : manuscript.forms[block.name];
    const cells = cellsByRow(block.name, edition);
    const rows = block.rows.filter((row): row is DataRow => row.kind === "data");
    for (const { row, values } of rows)
      cells.get(row ?? "?")?.forEach(({ id }, index) => {
        printed[id] = values[index]?.text.trim() ?? "";
      });
  }
  return printed;
}

/** The truth about what is printed; tables that are not printed are no part of it. */
export function scanTruth(manuscript: Manuscript): ScanTruth {
  const truth = truthOf(manuscript);
  const printed = printedCells(manuscript);
  return {
    ...truth,
    mustNotAssert: truth.mustNotAssert.filter((id) => id in printed),
    printed,
    prose: manuscript.blocks.flatMap((block) =>
      block.kind === "text" && block.role !== "navigation" && block.role !== "footer" ? [block.text] : [],
    ),
  };
}
