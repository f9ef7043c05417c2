import type { Edition } from "../../shared/form/edition.ts";
import { disclosureRows } from "../../shared/form/proactive-disclosure.ts";
import { REMEDY_COLUMNS } from "../../shared/form/remedies.ts";
import { APPLICANT_COLUMNS, requestRows } from "../../shared/form/requests.ts";
import { tabbed } from "./pieces-of.ts";

export type PrintedRow = readonly [label: string | number, ...values: (string | number)[]];

/** The rows of table 3, each with seven values: the number of its row times ten, plus its column. */
export const requestTable = (edition: Edition): PrintedRow[] =>
  requestRows(edition).map((row, index) => [
    row.label,
    ...APPLICANT_COLUMNS.map((_, column) => (index + 1) * 10 + column),
  ]);

/** The rows of table 2 with their captions and headers; the values are numbered through from 1. */
export function disclosureTable(edition: Edition): PrintedRow[] {
  let value = 0;
  let caption = "";
  return disclosureRows(edition).flatMap((row): PrintedRow[] => {
    const head: PrintedRow[] =
      row.article === caption ? [] : [[row.article], ["信息内容", ...row.fields.map((field) => field.label)]];
    caption = row.article;
    return [...head, [row.label, ...row.fields.map(() => ++value)]];
  });
}

/** Table 4: its headers, then fifteen values from 1 to 15. */
export const remedyTable = (): PrintedRow[] => {
  const columns = REMEDY_COLUMNS.map((column) => column.label);
  return [
    ["行政复议", "行政诉讼"],
    ["未经复议直接起诉", "复议后起诉"],
    ["结果维持", ...columns.slice(1), ...columns, ...columns],
    [1, ...Array.from({ length: 14 }, (_, index) => index + 2)],
  ];
};

export interface WrittenForm {
  readonly title?: string;
  readonly edition?: Edition;
  readonly requests?: readonly PrintedRow[];
  readonly disclosure?: readonly PrintedRow[];
  readonly remedies?: readonly PrintedRow[];
}

export const TITLE = "云岭县林业局2021年政府信息公开工作年度报告";

/** A whole report as a text of lines and tabs, or what is asked for instead of its parts. */
export function reportText(form: WrittenForm = {}): string {
  const { edition = "2021", title = TITLE } = form;
  return [
    title,
    "一、总体情况",
    "二、主动公开政府信息情况",
    tabbed(...(form.disclosure ?? disclosureTable(edition))),
    "三、收到和处理政府信息公开申请情况",
    tabbed(...(form.requests ?? requestTable(edition))),
    "四、政府信息公开行政复议、行政诉讼情况",
    tabbed(...(form.remedies ?? remedyTable())),
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
    "无。",
  ].join("\n");
}
