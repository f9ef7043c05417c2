import * as z from "zod/mini";
import { component, pageOf, said } from "./components.ts";
import { Message } from "./message.ts";
import { Place } from "./report.ts";

export const RuleResult = z.enum(["pass", "fail", "notAssessable", "notApplicable"]);
export const Severity = z.enum(["error", "warning", "info"]);
export const Basis = z.enum(["printed", "arithmetic", "continuity", "narrative", "statute", "plausibility"]);

export const Finding = component(
  "Finding",
  z.object({
    rule: z.string().check(said("规则编号，如 T3-01", "The rule's id, e.g. T3-01")),
    instance: z.string().check(said("规则内的具体一处，如某一列", "Where within the rule, e.g. a column")),
    result: RuleResult.check(
      said(
        "pass 通过，fail 未通过，notAssessable 数据不足无法核验，notApplicable 不适用",
        "pass, fail, notAssessable: too little is known to tell, notApplicable",
      ),
    ),
    severity: Severity.check(
      said("error 决定结论，warning 提醒，info 供参考", "Only error decides the verdict"),
    ),
    basis: Basis.check(
      said(
        "依据：表格印明、算术、年度衔接、正文、法规、合理性",
        "What it rests on: printed on the form, arithmetic, continuity over years, prose, statute, plausibility",
      ),
    ),
    cells: z.array(z.string()).check(said("涉及的单元格", "The cells that it reads")),
    left: z.nullable(z.number()).check(said("等式左边", "The left side of the equation")),
    right: z.nullable(z.number()).check(said("等式右边", "The right side")),
    delta: z.nullable(z.number()).check(said("左边减右边", "left − right")),
    args: z.record(z.string(), z.union([z.string(), z.number()])),
    message: Message,
    quote: z
      .exactOptional(z.string())
      .check(said("所依据的正文原句", "The sentence of the report that it is about")),
    at: z.exactOptional(Place),
  }),
  "一条规则在一处的核验结果",
  "One assessment of one instance of a rule",
);

export const FindingPage = pageOf("FindingPage", Finding, "核验结果列表", "A page of findings");
