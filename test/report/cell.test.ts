import { describe, expect, test } from "vitest";
import { type CellKind, type CellValue, isAsserted, isBlank, MISSING } from "../../shared/report/cell.ts";

const cell = (kind: CellKind, confidence = 1): CellValue => ({ ...MISSING, kind, confidence });

describe("what the system stands by", () => {
  test.each<[CellKind, boolean]>([
    ["number", true],
    ["blank", true],
    ["dash", true],
    ["slash", true],
    ["text", true],
    ["ambiguous", false],
    ["missing", false],
  ])("%s: %s", (kind, asserted) => {
    expect(isAsserted(cell(kind))).toBe(asserted);
    expect(isAsserted(cell(kind, 0.9))).toBe(asserted);
    expect(isAsserted(cell(kind, 0.89))).toBe(false);
  });
});

test("blanks are blanks, not numbers and not gaps", () => {
  const kinds: readonly CellKind[] = ["number", "blank", "dash", "slash", "text", "ambiguous", "missing"];
  expect(kinds.filter((kind) => isBlank(cell(kind)))).toEqual(["blank", "dash", "slash"]);
});
