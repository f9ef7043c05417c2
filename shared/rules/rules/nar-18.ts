import type { Fact } from "../../report/prose.ts";
import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES, saysNothing } from "../narrative.ts";
import type { Rule } from "../rule.ts";
import { cellsOfSubject } from "../subject-cells.ts";

const WAN_IN_YI = 10_000;

/** Half of the last digit that the text prints, in 万元. */
function tolerance({ unit, value }: Fact): number {
  if (unit === "元") return 0.00005;
  const scale = unit === "亿元" ? WAN_IN_YI : 1;
  const decimals = String(value / scale).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals * scale + 1e-9;
}

export const nar18: Rule = {
  id: "NAR-18",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的行政事业性收费金额，与表二本年收费金额一致。",
    en: "The amount of administrative charges in the text is that of table 2.",
  },
  formula: {
    zh: "正文“收费 N 元（万元）” = 本年收费金额，按正文的小数位数取舍；信息处理费是另一回事",
    en: "“收费 N” = fees.amount, rounded as the text rounds; 信息处理费 is something else",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: { "proactiveDisclosure.fees.amount": 3.52 },
      report: saying("收取行政事业性收费3.5万元。", { subject: "fees.amount", value: 3.5, unit: "万元" }),
    },
    bad: {
      instance: "",
      cells: { "proactiveDisclosure.fees.amount": 5.2 },
      report: saying("收取行政事业性收费3.5万元。", { subject: "fees.amount", value: 3.5, unit: "万元" }),
    },
  },
  assess: ({ report }) => {
    const cells = cellsOfSubject(report, "fees.amount");
    if (cells.length === 0) return [saysNothing("")];
    return [
      assessClaim(report, { instance: "", subjects: ["fees.amount"], cells, gravest: "warning", tolerance }),
    ];
  },
};
