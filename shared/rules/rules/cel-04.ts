import type { CellId } from "../../form/cells.ts";
import type { Report } from "../../report/report.ts";
import { cellName } from "../names.ts";
import { cellOf, formCells, isAbsent, isLeftOut, troubleOf } from "../operand.ts";
import { absentTable } from "../relation.ts";
import { ABSENT } from "../relation-messages.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";
import { describeTroubles, excerpt } from "../trouble.ts";

/** Nothing is nothing in any unit. */
const isZero = (raw: string): boolean => /^0+(?:\.0+)?$/u.test(raw.normalize("NFKC").trim());

function assessAmount(report: Report, id: CellId): Assessment {
  const cell = cellOf(report, id);
  const trouble = troubleOf(cell);
  const named = { cell: cellName(id, report.forms), raw: excerpt(cell.raw, 20) };
  const details = { cells: [id], args: named };
  if (trouble === null || (trouble === "unitless" && isZero(cell.raw)))
    return assessment(id, "pass", details);
  if (trouble === "unitless") return assessment(id, "fail", details);
  if (isLeftOut(cell)) return assessment(id, "notApplicable", details);
  const troubles = describeTroubles(report, [id], cellName);
  return assessment(id, "notAssessable", { cells: [id], args: { troubles } });
}

/** 采购总金额 of edition 2019 prints no unit; some write 元, some 万元. A unit is never assumed. */
export const cel04: Rule = {
  id: "CEL-04",
  severity: "warning",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "金额的单位（元或万元）明确。",
    en: "The unit of an amount, 元 or 万元, can be told.",
  },
  formula: {
    zh: "金额单位 ∈ {元, 万元}；没有标明的不作推测",
    en: "unit ∈ {yuan, wanYuan}; never assumed where it is not printed",
  },
  messages: {
    pass: { zh: "{cell} 的单位明确。", en: "The unit of {cell} is clear." },
    fail: {
      zh: "{cell} 填的是“{raw}”，没有标明是元还是万元，请注明单位。",
      en: "{cell} says “{raw}” without saying whether 元 or 万元; please state the unit.",
    },
    notAssessable: { zh: "{troubles}，无法核对单位。", en: "The unit cannot be checked: {troubles}." },
    notApplicable: { zh: "{cell} 未填金额。", en: "{cell} has no amount." },
    absent: ABSENT,
  },
  examples: {
    good: {
      instance: "proactiveDisclosure.procurement.amount",
      year: 2020,
      cells: { "proactiveDisclosure.procurement.amount": { value: 160.5, raw: "160.5万元" } },
    },
    bad: {
      instance: "proactiveDisclosure.procurement.amount",
      year: 2020,
      cells: {
        "proactiveDisclosure.procurement.amount": { value: null, unit: "unknown", raw: "2048000" },
      },
    },
  },
  assess: ({ report }) =>
    isAbsent(report, "proactiveDisclosure")
      ? [absentTable("proactiveDisclosure")]
      : formCells(report, "proactiveDisclosure")
          .filter((cell) => cell.quantity === "money")
          .map((cell) => assessAmount(report, cell.id)),
};
