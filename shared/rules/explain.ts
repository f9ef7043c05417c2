import { cellLabel } from "../form/cells.ts";
import type { Forms } from "../form/edition.ts";
import type { Report } from "../report/report.ts";
import { RULES } from "./catalogue.ts";
import { SOURCE_NAMES } from "./dates.ts";
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

const LONGEST_QUOTE = 60;

/** What an example says besides its cells. */
function said({ agency, dates = [], prose = [] }: Partial<Report>): readonly string[] {
  return [
    ...(agency == null ? [] : [`机关 (agency) = ${agency}`]),
    ...dates.map(
      ({ source, date }) => `${SOURCE_NAMES[source].zh}日期 (date of ${SOURCE_NAMES[source].en}) = ${date}`,
    ),
    ...prose.map(({ text }) =>
      text.length > LONGEST_QUOTE ? `“${text.slice(0, LONGEST_QUOTE)}……”` : `“${text}”`,
    ),
  ];
}

/** An example as lines: what is filled in, then what the rule says of it. All other cells are 0. */
export function exampleLines(rule: Rule, example: Example): readonly string[] {
  const context = exampleReports(example);
  const { report, previous } = context;
  const findings = rule.assess(context).filter((a) => a.instance === example.instance);
  return [
    ...said(example.report ?? {}),
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
