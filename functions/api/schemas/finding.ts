import * as z from "zod/mini";
import { component, pageOf, said } from "./components.ts";
import { Message } from "./message.ts";

export const RuleResult = z.enum(["pass", "fail", "notAssessable", "notApplicable"]);
export const Severity = z.enum(["error", "warning", "info"]);
export const Basis = z.enum(["printed", "arithmetic", "continuity", "narrative", "statute", "plausibility"]);

export const Finding = component(
  "Finding",
  z.object({
    rule: z.string(),
    instance: z.string().check(said("规则内的具体一处，如某一列", "Where within the rule, e.g. a column")),
    result: RuleResult,
    severity: Severity,
    basis: Basis,
    cells: z.array(z.string()),
    left: z.nullable(z.number()),
    right: z.nullable(z.number()),
    delta: z.nullable(z.number()).check(said("左边减右边", "left − right")),
    args: z.record(z.string(), z.union([z.string(), z.number()])),
    message: Message,
  }),
  "一条规则在一处的核验结果",
  "One assessment of one instance of a rule",
);

export const FindingPage = pageOf("FindingPage", Finding, "核验结果列表", "A page of findings");
