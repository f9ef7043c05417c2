import * as z from "zod/mini";
import { component, pageOf, said } from "./components.ts";
import { Basis, Severity } from "./finding.ts";
import { Message } from "./message.ts";

export const Rule = component(
  "Rule",
  z.object({
    id: z.string(),
    severity: Severity,
    basis: Basis,
    statement: Message,
    formula: Message.check(said("zh 用印出的名称，en 用单元格编号", "zh in printed names, en in cell ids")),
    links: z.object({ self: z.string() }),
  }),
  "一条核验规则",
  "A rule that reports are checked with",
);

export const RulePage = pageOf("RulePage", Rule, "规则列表", "All rules");
