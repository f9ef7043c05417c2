import { operation } from "../operation.ts";
import { RulePage } from "../schemas/rule.ts";
import { ruleView } from "../views/rule-view.ts";

export const listRules = operation({
  id: "listRules",
  method: "GET",
  path: "/v1/rules",
  open: true,
  summary: { zh: "列出核验规则", en: "List the rules" },
  success: { status: 200, text: { zh: "全部规则", en: "All rules" }, schema: RulePage },
  async handle(_, { rules }) {
    return { body: { items: rules.map(ruleView), next: null } };
  },
});
