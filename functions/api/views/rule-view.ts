import type * as z from "zod/mini";
import type { RuleDescription } from "../dependencies.ts";
import type { Answer } from "../operation.ts";
import type { Rule } from "../schemas/rule.ts";

export const ruleView = ({
  id,
  severity,
  basis,
  statement,
  formula,
}: RuleDescription): Answer<z.output<typeof Rule>> => ({
  id,
  severity,
  basis,
  statement,
  formula,
  links: { self: `/v1/rules/${encodeURIComponent(id)}` },
});
