import type { CellId } from "../../form/cells.ts";
import type { Report } from "../../report/report.ts";
import { bodyOf } from "../body.ts";
import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { cellName } from "../names.ts";
import { cellOf, formCells, isAbsent } from "../operand.ts";
import { absentTable } from "../relation.ts";
import type { Assessment, Rule } from "../rule.ts";
import { excerpt } from "../trouble.ts";

/** 万元: a hundred thousand million yuan, more than any body below a province takes or spends under these heads. */
const BEYOND_BELIEF = 10_000_000;
/** A whole number of at least this many 万元 at a county department was most likely written in 元. */
const LIKE_YUAN = 100_000;
/** 万元 to the cent has six decimals, 元 two. */
const DECIMALS = { wanYuan: 6, yuan: 2 } as const;

const decimalsOf = (raw: string): number =>
  /[.．](\d+)/u.exec(raw.normalize("NFKC").replace(/\s+/gu, ""))?.[1]?.length ?? 0;

function oddity(report: Report, id: CellId, value: number): string | null {
  const { level, government } = bodyOf(report);
  const { unit, raw } = cellOf(report, id);
  if (decimalsOf(raw) > (unit === "yuan" ? DECIMALS.yuan : DECIMALS.wanYuan)) return "decimals";
  if (level === "national" || level === "provincial") return null;
  if (value >= BEYOND_BELIEF) return "fail";
  const small = (level === "county" && !government) || level === "township";
  return small && unit !== "yuan" && value >= LIKE_YUAN && Number.isInteger(value) ? "yuan" : null;
}

function assessAmount(report: Report, id: CellId): Assessment {
  const question = { instance: id, table: "proactiveDisclosure", cells: [id], naming: cellName } as const;
  return judgeNumbers(report, question, ([value = 0]) => {
    const wording = oddity(report, id, value);
    const args = { cell: cellName(id, report.forms), raw: excerpt(cellOf(report, id).raw, 24) };
    return wording === null ? { result: "pass", args } : { result: "fail", wording, args };
  });
}

/** City totals reach hundreds of thousands of 万元: size alone convicts nobody above the county. */
export const t206: Rule = {
  id: "T2-06",
  severity: "warning",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "收费金额、采购金额的数量级合理，没有把元填成万元。",
    en: "The amounts of fees and procurement are of a plausible size, and not 元 written for 万元.",
  },
  formula: {
    zh: "省级以下 ≥ 1000 万万元；县级部门、乡镇街道为不小于 10 万的整数万元；小数超过 6 位（以元计超过 2 位）",
    en: "below a province ≥ 10⁷ 万元; a whole number ≥ 10⁵ 万元 at a county department or township; more than 6 decimals (2 in 元)",
  },
  messages: {
    ...OPEN_MESSAGES,
    pass: { zh: "{cell} 的金额合理。", en: "{cell}: the amount is plausible." },
    fail: {
      zh: "{cell} 填的是“{raw}”，以万元计达千亿元以上，请核对单位是否为元。",
      en: "{cell} says “{raw}”: as 万元 that is beyond a hundred thousand million yuan; please check whether it is in 元.",
    },
    yuan: {
      zh: "{cell} 填的是“{raw}”，以万元计为十亿元以上的整数，很可能是以元填写，请核对单位。",
      en: "{cell} says “{raw}”: as 万元 that is a round thousand million yuan or more, probably written in 元; please check the unit.",
    },
    decimals: {
      zh: "{cell} 填的是“{raw}”，小数位数超过了“分”，请核对。",
      en: "{cell} says “{raw}”, with more decimals than there are cents; please check it.",
    },
  },
  examples: {
    good: {
      instance: "proactiveDisclosure.fees.amount",
      cells: { "proactiveDisclosure.fees.amount": { value: 190.457379, raw: "190.457379" } },
      report: { agency: "云岭县水利局" },
    },
    bad: {
      instance: "proactiveDisclosure.fees.amount",
      cells: { "proactiveDisclosure.fees.amount": 1904573 },
      report: { agency: "云岭县水利局" },
    },
  },
  assess: ({ report }) =>
    isAbsent(report, "proactiveDisclosure")
      ? [absentTable("proactiveDisclosure")]
      : formCells(report, "proactiveDisclosure")
          .filter((cell) => cell.quantity === "money")
          .map((cell) => assessAmount(report, cell.id)),
};
