import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";
import { IdPath } from "../schemas/asked.ts";
import { Rule } from "../schemas/rule.ts";
import { ruleView } from "../views/rule-view.ts";

export const getRule = operation({
  id: "getRule",
  method: "GET",
  path: "/v1/rules/{id}",
  open: true,
  summary: { zh: "读取一条规则", en: "Read a rule" },
  params: IdPath,
  success: { status: 200, text: { zh: "规则", en: "The rule" }, schema: Rule },
  async handle({ path }, { rules }) {
    const rule = rules.find(({ id }) => id === path.id.toUpperCase());
    if (rule === undefined) throw new NotFound({ zh: "没有这条规则。", en: "There is no such rule." });
    return { body: ruleView(rule) };
  },
});
