import type { Place } from "../document/document.ts";

/**
 * What a cell of the form was found to hold. `number` and the blank kinds (`blank`, `dash`, `slash`) are
 * assertions that the system stands by; `text` is an assertion that words stand where a number should;
 * `ambiguous` and `missing` are not assertions.
 */
export type CellKind = "number" | "blank" | "dash" | "slash" | "text" | "ambiguous" | "missing";

export type MoneyUnit = "yuan" | "wanYuan" | "unknown";

export interface CellValue {
  readonly kind: CellKind;
  /** Integers for counts; 万元 for money whose unit is known; null for every other kind and for money without a unit. */
  readonly value: number | null;
  /** As printed. Empty for `blank` and `missing`. */
  readonly raw: string;
  /** 0 to 1. Text and HTML read at 1. */
  readonly confidence: number;
  /** The raw values that fit an ambiguous cell; empty otherwise. */
  readonly candidates: readonly string[];
  readonly at: Place | null;
  /** Only for money. */
  readonly unit?: MoneyUnit;
}

/** Below this confidence a read number is not asserted. */
const CONFIDENCE_THRESHOLD = 0.9;

const BLANK_KINDS: ReadonlySet<CellKind> = new Set(["blank", "dash", "slash"]);

/** True where the document shows an empty cell, a dash or a slash: asserted, and not a zero. */
export function isBlank(cell: CellValue): boolean {
  return BLANK_KINDS.has(cell.kind);
}

/** True where the system stands by what it says of the cell. */
export function isAsserted(cell: CellValue): boolean {
  return cell.kind !== "ambiguous" && cell.kind !== "missing" && cell.confidence >= CONFIDENCE_THRESHOLD;
}

export const MISSING: CellValue = {
  kind: "missing",
  value: null,
  raw: "",
  confidence: 0,
  candidates: [],
  at: null,
};
