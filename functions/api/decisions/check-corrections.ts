import { formCell } from "../../../shared/form/cells.ts";
import type { Quantity } from "../../../shared/form/edition.ts";
import { type Correction, unknownCells } from "../../../shared/report/corrections.ts";
import type { Message } from "../../../shared/report/finding.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { FieldError } from "../problems/problem.ts";
import { Unprocessable } from "../problems/unprocessable.ts";

const FITS: Readonly<Record<Quantity, (value: number) => boolean>> = {
  count: (value) => Number.isSafeInteger(value) && value >= 0,
  signedCount: (value) => Number.isSafeInteger(value),
  money: (value) => Number.isFinite(value) && value >= 0,
};

const WANTED: Readonly<Record<Quantity, Message>> = {
  count: { zh: "应为不小于 0 的整数", en: "must be an integer of at least 0" },
  signedCount: { zh: "应为整数", en: "must be an integer" },
  money: { zh: "应为不小于 0 的金额（万元）", en: "must be an amount of at least 0, in 万元" },
};

function valueErrors({ cell, value }: Correction, position: number): readonly FieldError[] {
  const quantity = formCell(cell)?.quantity;
  if (value === null || quantity === undefined || FITS[quantity](value)) return [];
  return [{ field: `cells.${position}.value`, message: WANTED[quantity] }];
}

function cellErrors(report: Report, corrections: readonly Correction[]): readonly FieldError[] {
  const unknown = new Set(unknownCells(report, corrections));
  return corrections.flatMap(({ cell }, position) => {
    const field = `cells.${position}.cell`;
    if (unknown.has(cell))
      return [{ field, message: { zh: "该报告的表格没有这个单元格", en: "is not a cell of this report" } }];
    return corrections.findIndex((other) => other.cell === cell) < position
      ? [{ field, message: { zh: "同一单元格出现两次", en: "is corrected twice" } }]
      : [];
  });
}

/** Refuses corrections of cells that the report does not have, and values that those cells cannot hold. */
export function checkCorrections(report: Report, corrections: readonly Correction[]): void {
  const errors = [...cellErrors(report, corrections), ...corrections.flatMap(valueErrors)];
  if (errors.length > 0)
    throw new Unprocessable({ zh: "有的改定无法采用。", en: "Some corrections cannot be applied." }, errors);
}
