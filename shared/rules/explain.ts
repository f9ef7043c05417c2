import { cellLabel } from "../form/cells.ts";
import type { Forms } from "../form/edition.ts";
import type { Message } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import { RULES } from "./catalogue.ts";
import { SOURCE_NAMES } from "./dates.ts";
import { type Example, exampleReports } from "./example.ts";
import { BASIS_LABELS, RESULT_LABELS, SEVERITY_LABELS } from "./labels.ts";
import { provisionsOf } from "./provisions.ts";
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

/** The provisions behind a rule, Chinese and English. */
const provisionLines = ({ id }: Rule): readonly string[] =>
  provisionsOf(id).flatMap(({ zh, en }) => [zh, en]);

/** All about one rule, for a terminal: Chinese first, English beside it. */
export function explainRule(rule: Rule): string {
  const severity = SEVERITY_LABELS[rule.severity];
  const basis = BASIS_LABELS[rule.basis];
  return [
    `${rule.id}  ${severity.zh} (${severity.en})`,
    indent([rule.statement.zh, rule.statement.en]),
    "依据 (basis)",
    indent([basis.zh, basis.en, ...provisionLines(rule)]),
    "算法 (formula)",
    indent([rule.formula.zh, rule.formula.en]),
    "相符的例子 (an example that passes)",
    indent(exampleLines(rule, rule.examples.good)),
    "不符的例子 (an example that does not)",
    indent(exampleLines(rule, rule.examples.bad)),
  ].join("\n");
}

/** The rules in groups, by the letters of their ids. */
const GROUPS: readonly (readonly [string, Message])[] = [
  ["STR", { zh: "结构", en: "structure" }],
  ["CEL", { zh: "单元格", en: "cells" }],
  ["T2", { zh: "表二 主动公开", en: "table 2, proactive disclosure" }],
  ["T3", { zh: "表三 依申请公开", en: "table 3, requests" }],
  ["T4", { zh: "表四 复议和诉讼", en: "table 4, review and litigation" }],
  ["XY", { zh: "上下年度", en: "over years" }],
  ["NAR", { zh: "文字与表格", en: "words against tables" }],
  ["META", { zh: "标题、名称和引用", en: "title, names and citations" }],
  ["PUB", { zh: "公布期限", en: "publication" }],
  ["AGG", { zh: "多份报告之间", en: "over sets of reports" }],
];

function ruleLines({ id, severity, basis, statement }: Rule): string {
  const [weight, rests] = [SEVERITY_LABELS[severity], BASIS_LABELS[basis]];
  return [
    `  ${id.padEnd(8)}${weight.zh} ${weight.en} · ${rests.zh} ${rests.en}\n`,
    `          ${statement.zh}\n          ${statement.en}\n`,
  ].join("");
}

/** Every rule under the name of its group: id, severity, what it rests on, sentence. */
export function listRules(): string {
  const groups = GROUPS.map(([prefix, { zh, en }]) => {
    const rules = RULES.filter(({ id }) => id.startsWith(`${prefix}-`));
    return `${zh} ${en}（${rules.length}）\n${rules.map(ruleLines).join("")}`;
  });
  return `${groups.join("\n")}\n共 ${RULES.length} 条 rules。逐条说明 one by one: gouji explain T3-01`;
}
