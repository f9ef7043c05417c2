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
  /**
   * 0 to 1. What a source states as text is read at 1; what was recognised from a picture, above 0 and below 1; 0 where
   * it is not known which of the printed values the cell holds.
   */
  readonly confidence: number;
  /** The raw values that fit an ambiguous cell; of one that was recognised, what else the picture could show; else empty. */
  readonly candidates: readonly string[];
  readonly at: Place | null;
  /** Only for money. */
  readonly unit?: MoneyUnit;
}

/** Below this confidence a read number is not asserted. */
const CONFIDENCE_THRESHOLD = 0.9;

/** What cells of the kind `slash` print, folded (NFKC). */
export const SLASH = /^[/\\]+$/u;

const BLANK_KINDS: ReadonlySet<CellKind> = new Set(["blank", "dash", "slash"]);

/** True where the document shows an empty cell, a dash or a slash: asserted, and not a zero. */
export function isBlank(cell: CellValue): boolean {
  return BLANK_KINDS.has(cell.kind);
}

/** True where what was read is what stands there, as far as reading goes. */
export const isSure = ({ confidence }: CellValue): boolean => confidence >= CONFIDENCE_THRESHOLD;

/** True where the system stands by what it says of the cell. */
export function isAsserted(cell: CellValue): boolean {
  return cell.kind !== "ambiguous" && cell.kind !== "missing" && isSure(cell);
}

/** Recognition is never as sure as text, and never without an idea. */
const [LEAST_RECOGNIZED, MOST_RECOGNIZED] = [0.001, 0.999];

/** A confidence of recognition as cells state it. */
export const recognizedConfidence = (confidence: number): number =>
  Math.min(MOST_RECOGNIZED, Math.max(LEAST_RECOGNIZED, confidence));

/** True where the value was recognised from a picture, and no person has confirmed it. */
export const isRecognized = ({ confidence }: CellValue): boolean => confidence > 0 && confidence < 1;

export const MISSING: CellValue = {
  kind: "missing",
  value: null,
  raw: "",
  confidence: 0,
  candidates: [],
  at: null,
};
