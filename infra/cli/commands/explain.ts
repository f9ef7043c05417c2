import { ruleById } from "../../../shared/rules/catalogue.ts";
import { explainRule, listRules } from "../../../shared/rules/explain.ts";
import { reasonUntested } from "../../../shared/rules/untested.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { parseOptions } from "../options.ts";
import { usage } from "../usage.ts";

/** `gouji explain [RULE]`: one rule, or all of them. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args, {});
  if (!parsed.ok || parsed.value.positionals.length > 1) {
    io.stderr(`${parsed.ok ? "" : `${parsed.error}\n`}${usage("explain")}`);
    return USAGE_ERROR;
  }
  const [id] = parsed.value.positionals;
  if (id === undefined) {
    io.stdout(`${listRules()}\n`);
    return 0;
  }
  const rule = ruleById(id.toUpperCase());
  const reason = reasonUntested(id.toUpperCase());
  if (reason !== undefined) {
    io.stdout(`${id.toUpperCase()}\n  ${reason.zh}\n  ${reason.en}\n`);
    return 0;
  }
  if (rule === undefined) {
    io.stderr(`没有这条规则 no such rule: ${id}\n全部规则 all rules: gouji explain\n`);
    return USAGE_ERROR;
  }
  io.stdout(`${explainRule(rule)}\n`);
  return 0;
}
