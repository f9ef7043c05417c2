import { cellsOf } from "../../form/cells.ts";
import type { Report } from "../../report/report.ts";
import { numberIn } from "../operand.ts";
import type { Assessment, Context, Rule } from "../rule.ts";

const base = { instance: "", cells: [], left: null, right: null } as const;
/** So many non-zero cells cannot stay the same by chance. */
const ENOUGH = 10;

const isSameForm = (one: Report, other: Report): boolean =>
  one.forms.proactiveDisclosure === other.forms.proactiveDisclosure &&
  one.forms.requests === other.forms.requests;

function assess({ report, previous }: Context): Assessment {
  if (previous === null || !isSameForm(report, previous))
    return { ...base, result: "notApplicable", args: {} };
  const pairs = cellsOf(report.forms).map(({ id }) => ({
    id,
    now: numberIn(report, id),
    before: numberIn(previous, id),
  }));
  const cells = pairs.filter(({ now }) => now !== null && now !== 0).map(({ id }) => id);
  const isCopy = pairs.every(({ now, before }) => now === before) && cells.length >= ENOUGH;
  const args = { count: cells.length, year: String(previous.reportYear) };
  return isCopy ? { ...base, cells, result: "fail", args } : { ...base, result: "pass", args };
}

/** Reports of all zeros stay the same for good reason: only non-zero cells count. */
export const xy08: Rule = {
  id: "XY-08",
  severity: "warning",
  basis: "plausibility",
  reads: "previous",
  statement: {
    zh: "表二至表四的数字不与上一年度报告完全相同。",
    en: "The numbers of tables 2 to 4 are not all those of the year before.",
  },
  formula: {
    zh: "并非全部单元格〔本年度〕 = 〔上一年度〕（非零单元格不少于 10 格时核对）",
    en: "not every cell [Y] = cell [Y−1], where at least ten are not zero",
  },
  messages: {
    pass: { zh: "表格数字与 {year} 年度不完全相同。", en: "The tables are not those of {year}." },
    fail: {
      zh: "表二至表四的全部数字（其中非零 {count} 格）与 {year} 年度报告完全相同，请核对是否误用了上一年度的表格。",
      en: "Every number of tables 2 to 4 ({count} are not zero) is that of the report of {year}; please check that the tables are not last year's.",
    },
    notApplicable: {
      zh: "没有同一格式的上一年度报告可供比对。",
      en: "There is no report of the year before in the same form to compare with.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "requests.newRequests.total": 4 },
      previous: { "requests.newRequests.total": 3 },
    },
    bad: { instance: "", cells: copied(), previous: copied() },
  },
  assess: (context) => [assess(context)],
};

/** A table 3 of which ten cells are not zero. */
function copied(): Readonly<Record<string, number>> {
  const rows = ["newRequests", "outcomes.granted", "outcomes.total"];
  const columns = { naturalPerson: 3, commercialEnterprise: 2, otherOrganization: 1, total: 6 };
  return Object.fromEntries(
    rows.flatMap((row) =>
      Object.entries(columns).map(([column, value]) => [`requests.${row}.${column}`, value]),
    ),
  );
}
