import { RULES, RULES_VERSION } from "./catalogue.ts";
import type { Example } from "./example.ts";
import { exampleLines } from "./explain.ts";
import { BASIS_LABELS, SEVERITY_LABELS } from "./labels.ts";
import { provisionsOf } from "./provisions.ts";
import type { Rule } from "./rule.ts";

const INTRODUCTION = `# 核对规则 Rules

<!-- Generated from shared/rules by infra/tools/rules-page.ts. Do not edit. -->

规则版本 version ${RULES_VERSION}，共 ${RULES.length} 条 rules.

每条规则的结果有四种：相符、不符、无法核对、不适用。凡有一格空白、读不准或对不上栏目，相关规则一律“无法核对”，不把空白当作 0，也不作推测。
表格上印明的勾稽关系只有 T3-01 一条；其余规则的依据逐条注明。

A rule passes, fails, cannot be assessed, or does not apply. A blank is never taken for a zero, and a number that could not
be read for certain never convicts a report. Only T3-01 is printed on the form; every rule says what it rests on.`;

const anchor = (rule: Rule): string => `[${rule.id}](#${rule.id.toLowerCase()})`;

function overview(): string {
  const rows = RULES.map((rule) => {
    const severity = SEVERITY_LABELS[rule.severity];
    return `| ${anchor(rule)} | ${severity.zh} ${severity.en} | ${BASIS_LABELS[rule.basis].zh} | ${rule.statement.zh} |`;
  });
  return ["| 规则 | 级别 | 依据 | 内容 |", "|---|---|---|---|", ...rows].join("\n");
}

const block = (rule: Rule, example: Example): string =>
  ["```text", ...exampleLines(rule, example), "```"].join("\n");

function section(rule: Rule): string {
  const severity = SEVERITY_LABELS[rule.severity];
  const basis = BASIS_LABELS[rule.basis];
  const provisions = provisionsOf(rule.id)
    .map(({ zh, en }) => `<br>${zh}<br>${en}`)
    .join("");
  const reads =
    rule.reads === "previous"
      ? "\n\n同时读取本机关上一年度的报告。 Reads the report of the year before as well."
      : "";
  return `## ${rule.id}

${rule.statement.zh}<br>
${rule.statement.en}

- 级别 severity: ${severity.zh} ${severity.en}
- 依据 basis: ${basis.zh} (${basis.en})${provisions}
- 算法 formula: ${rule.formula.zh}<br>${rule.formula.en}${reads}

相符的例子 passes:

${block(rule, rule.examples.good)}

不符的例子 does not pass:

${block(rule, rule.examples.bad)}`;
}

/** RULES.md, whole. */
export function rulesPage(): string {
  return `${[INTRODUCTION, overview(), ...RULES.map(section)].join("\n\n")}\n`;
}
