import type { Report, ReportDate } from "../../shared/report/report.ts";
import { NO_SURROUNDINGS, type Surroundings } from "../../shared/report/surroundings.ts";
import type { Context } from "../../shared/rules/rule.ts";
import { given } from "./given.ts";

export const dated = (source: ReportDate["source"], date: string): ReportDate => ({ source, date, at: null });

export const prose = (text: string, section: number | null = null): Pick<Report, "prose"> => ({
  prose: [{ section, text, at: { line: 1 } }],
});

export const around = (changes: Partial<Surroundings>): Surroundings => ({ ...NO_SURROUNDINGS, ...changes });

const DEADLINES: readonly Partial<Report>[] = ["某市教育局", "某市人民政府", "某县青石镇人民政府"].flatMap(
  (agency) => [
    { agency, dates: [dated("page", "2023-06-01")] },
    { agency, dates: [dated("signature", "2024-06-01")] },
  ],
);

/** What rules that read dates, prose or surroundings say in their further wordings. */
export const AROUND_CASES: readonly Context[] = [
  ...DEADLINES.map((report) => ({ report: given({}, report), previous: null })),
  {
    report: given({}, { agency: "威海市教育局", ...prose("请登录宜宾市人民政府门户网站查阅") }),
    previous: null,
  },
  {
    report: given({}, { agency: "迎宾路街道办事处", ...prose("向市政府提出的信息公开申请5件") }),
    previous: null,
  },
  { report: given({}, prose("统计期限为2022年1月1日至11月30日")), previous: null },
  {
    report: given({}, { agency: "某县人民政府", scope: "unknown" }),
    previous: null,
    around: around({ members: [{ agency: "某县教育局", values: { "requests.newRequests.total": 1 } }] }),
  },
];
