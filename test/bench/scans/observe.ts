import * as z from "zod/mini";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import { Truth } from "../../../infra/cli/evaluation/truth.ts";
import type { Place, SourceDocument } from "../../../shared/document/document.ts";
import { type CellValue, isAsserted } from "../../../shared/report/cell.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { distance } from "./distance.ts";

export const ScanTruth = z.extend(Truth, {
  printed: z.record(z.string(), z.string()),
  prose: z.array(z.string()),
});
export type ScanTruth = z.infer<typeof ScanTruth>;

/** What stands in a cell: digits, nothing, or a sign for nothing. */
export type CellClass = "number" | "blank" | "dash" | "slash";

/** One cell of a scan: what is printed, what was recognised in its place, and what was made of it. */
export interface Observation {
  readonly cell: string;
  readonly printed: string;
  readonly class: CellClass;
  /** What the page's picture was taken to say; null where the cell was not found. */
  readonly text: string | null;
  /**
   * Of the recognition, before anything was withheld; of what was found in a line of text and in no grid, what the report
   * states: how surely the line was read says nothing of its place.
   */
  readonly confidence: number;
  readonly isRight: boolean;
  readonly isAsserted: boolean;
  /** Asserted, and another value or another sign than is printed. */
  readonly isWrong: boolean;
  readonly value: CellValue | null;
  readonly at: Place | null;
}

export interface Observed {
  readonly cells: number;
  readonly exact: number;
  readonly wrong: number;
  readonly facts: number;
  readonly observations: readonly Observation[];
  readonly characters: number;
  readonly mistaken: number;
}

/** A text without what is all the same to a reader: widths of characters, spaces, the length of a dash. */
export const folded = (text: string): string =>
  text
    .replace(/[-—–―－−﹣]+/gu, "-")
    .normalize("NFKC")
    .replace(/\s+/gu, "");

function classOf(text: string): CellClass {
  const plain = folded(text);
  if (plain === "") return "blank";
  if (plain === "-") return "dash";
  return plain === "/" ? "slash" : "number";
}

const key = (at: Place): string => JSON.stringify(at);

interface Recognised {
  readonly text: string;
  readonly confidence: number;
  readonly isInGrid: boolean;
}

function recognised(document: SourceDocument): Map<string, Recognised> {
  const found = new Map<string, Recognised>();
  for (const block of document.blocks) {
    const isInGrid = block.kind === "grid";
    for (const { text, at, confidence = 1 } of isInGrid ? block.cells : block.parts)
      found.set(key(at), { text, confidence, isInGrid });
  }
  return found;
}

const FURNITURE = /^(?:—?-?\d{1,3}-?|政府信息公开2024)$/u;

const proseOf = (document: SourceDocument): string =>
  document.blocks
    .flatMap((block) => (block.kind === "line" ? [folded(block.parts.map(({ text }) => text).join(""))] : []))
    .filter((line) => !FURNITURE.test(line))
    .join("");

const KINDS: Readonly<Partial<Record<CellValue["kind"], CellClass>>> = {
  blank: "blank",
  dash: "dash",
  slash: "slash",
};

/** Holds a document that was read from a scan against what is printed there. */
export function observe(document: SourceDocument, name: string, truth: ScanTruth): Observed {
  const mapped = scrutinizedReports(document, name);
  const reports = mapped.ok ? mapped.value : [];
  const { comparison, wrong } = compare(name, reports, truth);
  const report = reports[0];
  const wrongs = new Set(wrong.map(({ cell }) => cell));
  const seen = recognised(document);
  const observations = Object.entries(truth.printed).map(([cell, printed]): Observation => {
    const value = report?.cells[cell] ?? null;
    const source = value?.at == null ? undefined : seen.get(key(value.at));
    const kind = classOf(printed);
    const asserted = value !== null && isAsserted(value);
    const otherSign = asserted && (KINDS[value.kind] ?? "number") !== kind;
    return {
      cell,
      printed,
      class: kind,
      text: source?.text ?? null,
      confidence: (source?.isInGrid === false ? value?.confidence : source?.confidence) ?? 0,
      isRight: source !== undefined && folded(source.text) === folded(printed),
      isAsserted: asserted,
      isWrong: wrongs.has(cell) || otherSign,
      value,
      at: value?.at ?? null,
    };
  });
  const prose = folded(truth.prose.join(""));
  const { cells, exact, agency, year, forms } = comparison;
  return {
    cells,
    exact,
    wrong: comparison.wrong + observations.filter((o) => o.isWrong && !wrongs.has(o.cell)).length,
    facts: [agency, year, forms].filter(Boolean).length,
    observations,
    characters: prose.length,
    mistaken: distance(prose, proseOf(document)),
  };
}
