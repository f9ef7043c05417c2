import { cellLabel } from "../form/cells.ts";
import type { Forms } from "../form/edition.ts";
import { RULES } from "./catalogue.ts";
import { type Example, exampleReports } from "./example.ts";
import { BASIS_LABELS, RESULT_LABELS, SEVERITY_LABELS } from "./labels.ts";
import { render } from "./render.ts";
import type { Rule } from "./rule.ts";

/** The cells that an example fills in, as printed names with values. */
function filled(cells: Example["cells"], forms: Forms): readonly string[] {
  return Object.entries(cells).map(([id, given]) => {
    if (typeof given === "number") return `${cellLabel(id, forms)} = ${given}`;
    return `${cellLabel(id, forms)} = ${given.raw ?? given.candidates?.join(" / ") ?? given.kind}`;
  });
}

/** An example as lines: what is filled in, then what the rule says of it. All other cells are 0. */
export function exampleLines(rule: Rule, example: Example): readonly string[] {
  const { report, previous } = exampleReports(example);
  const findings = rule.assess({ report, previous }).filter((a) => a.instance === example.instance);
  return [
    ...filled(example.cells, report.forms),
    ...filled(example.previous ?? {}, previous?.forms ?? report.forms).map(
      (line) => `上一年度 (year before): ${line}`,
    ),
    ...findings.flatMap((assessment) => {
      const { result, message } = render(rule, assessment);
      return [`→ ${RESULT_LABELS[result].zh}：${message.zh}`, `→ ${RESULT_LABELS[result].en}: ${message.en}`];
    }),
  ];
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join("\n");

/** All about one rule, for a terminal: Chinese first, English beside it. */
export function explainRule(rule: Rule): string {
  const severity = SEVERITY_LABELS[rule.severity];
  const basis = BASIS_LABELS[rule.basis];
  return [
    `${rule.id}  ${severity.zh} (${severity.en})`,
    indent([rule.statement.zh, rule.statement.en]),
    "依据 (basis)",
    indent([basis.zh, basis.en]),
    "算法 (formula)",
    indent([rule.formula.zh, rule.formula.en]),
    "相符的例子 (an example that passes)",
    indent(exampleLines(rule, rule.examples.good)),
    "不符的例子 (an example that does not)",
    indent(exampleLines(rule, rule.examples.bad)),
  ].join("\n");
}

/** Every rule on one line: id, severity, sentence. */
export function listRules(): string {
  return RULES.map((rule) => {
    const severity = SEVERITY_LABELS[rule.severity];
    return `${rule.id.padEnd(8)}${severity.zh} ${rule.statement.zh}\n        ${severity.en}: ${rule.statement.en}`;
  }).join("\n");
}
