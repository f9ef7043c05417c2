import { byTable, figuresOf, type Told } from "../../../shared/mails/outline.ts";
import { placeWords } from "../../../shared/mails/places.ts";
import { TABLE_HEADINGS } from "../../../shared/mails/words.ts";
import type { Finding, Severity } from "../../../shared/report/finding.ts";
import { SEVERITY_LABELS } from "../../../shared/rules/labels.ts";

const MARKS: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", info: "·" };

/** The sentence that a finding rests on, and where it stands. */
function quoteLine({ quote, at }: Finding): string {
  if (quote === undefined) return "";
  const place = at === undefined ? "" : `（${placeWords(at).zh} ${placeWords(at).en}）`;
  return `    正文 text: “${quote}”${place}\n`;
}

/** What does not hold, the two numbers side by side, and what may be looked at first. */
function toldLines({ finding, proposals }: Told): string {
  const { zh, en } = SEVERITY_LABELS[finding.severity];
  const figures = figuresOf(finding);
  return [
    `  ${MARKS[finding.severity]} ${finding.rule} ${zh} ${en}${figures === null ? "" : `  ${figures}`}\n`,
    `    ${finding.message.zh}\n    ${finding.message.en}\n`,
    quoteLine(finding),
    ...proposals.map(({ message }) => `    ☞ ${message.zh}\n      ${message.en}\n`),
  ].join("");
}

/** Findings table by table, each table under its name. At most `most` of them; the rest are counted. */
export function findingLines(told: readonly Told[], most: number): string {
  const shown = byTable(told.slice(0, most)).map(([name, members]) => {
    const { zh, en } = TABLE_HEADINGS[name];
    return `【${zh} ${en}】\n${members.map(toldLines).join("")}`;
  });
  const more = told.length - most;
  return shown.join("") + (more > 0 ? `  …另有 ${more} 处 and ${more} more\n` : "");
}

/** Hints in one line: how many, of which rules, and how to see them. */
export function foldedLine(told: readonly Told[]): string {
  if (told.length === 0) return "";
  const rules = [...Map.groupBy(told, ({ finding }) => finding.rule)]
    .map(([rule, { length }]) => (length > 1 ? `${rule} ×${length}` : rule))
    .join("、");
  return `  · ${told.length} 条提示 notes: ${rules}（--all 逐条列出 lists them）\n`;
}

/** One entry a rule that could not be assessed, with its first instance. */
export function openLines(findings: readonly Finding[], most: number): string {
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)];
  const lines = byRule.slice(0, most).map(([rule, [first, ...others]]) => {
    const more = others.length === 0 ? "" : `（另有 ${others.length} 处 and ${others.length} more）`;
    return first === undefined ? "" : `  ? ${rule} ${first.message.zh}${more}\n    ${first.message.en}\n`;
  });
  const more = byRule.length - most;
  return lines.join("") + (more > 0 ? `  …另有 ${more} 条规则 and ${more} more rules\n` : "");
}
