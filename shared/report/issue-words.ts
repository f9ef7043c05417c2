import type { Message } from "./finding.ts";
import type { IssueCode } from "./report.ts";

/** What each issue means to the person who wrote the report. */
export const ISSUE_WORDS: Readonly<Record<IssueCode, Message>> = {
  AMBIGUOUS_ROW: {
    zh: "这一行的数字个数与栏数不符，不能确定哪个数属于哪一栏。",
    en: "This row has more or fewer numbers than columns: which number belongs where cannot be told.",
  },
  SURPLUS_VALUES: {
    zh: "这一行多出了数字。",
    en: "This row holds more numbers than it has columns.",
  },
  MISSING_ROW: { zh: "没有找到这一行。", en: "This row was not found." },
  MISSING_TABLE: { zh: "没有找到这张表。", en: "This table was not found." },
  UNREAD_PART: {
    zh: "文件中有图片或无法识别的文字，没有读取；缺少的表格可能就在其中。",
    en: "Parts of the file are pictures or text that cannot be read; a missing table may stand there.",
  },
  REPEATED_ROW: {
    zh: "这一行出现了不止一次，数字相同。",
    en: "This row stands more than once, with the same numbers.",
  },
  CONFLICTING_ROWS: {
    zh: "这一行出现了不止一次，数字却不相同。",
    en: "This row stands more than once, with different numbers.",
  },
  ROW_OUT_OF_ORDER: { zh: "这一行不在表格规定的位置上。", en: "This row is not where the form has it." },
  COLUMNS_REORDERED: {
    zh: "这一行的栏目与统一格式不同，已按表头读取。",
    en: "The columns of this row differ from the form's; they were read by their headers.",
  },
  FUZZY_LABEL: {
    zh: "这一行的名称与统一格式的写法不同。",
    en: "The name of this row differs from the form's.",
  },
  UNKNOWN_ROW: { zh: "这一行不在统一格式之内，没有采用。", en: "The form has no such row; it was left out." },
  ORPHAN_VALUES: { zh: "有数字找不到所属的行。", en: "There are numbers that belong to no row." },
  UNREADABLE_VALUE: {
    zh: "这里写的不是一个能读懂的数。",
    en: "What is written here cannot be read as a number.",
  },
  DOUBTFUL_VALUE: {
    zh: "图片上的这个数字认不准，请对照图片核对。",
    en: "What the picture shows here was not recognised with certainty; please compare it with the picture.",
  },
  SUM_IN_DOUBT: {
    zh: "按图片认出的数合计不符：可能是认错，也可能是原文有误，请对照图片核对各格。",
    en: "The numbers recognised from the picture do not add up: one was misread, or the document is wrong. Please compare them with the picture.",
  },
  ROWS_BY_ORDER: {
    zh: "图片上的栏目名称没有认清，各行是按统一格式的顺序和表格线确定的。",
    en: "The labels in the picture could not be read; the rows were told by their order in the form and the lines of the table.",
  },
  REPEATED_HEADER: { zh: "表头重复出现。", en: "The header of the table is repeated." },
  EDITION_UNCERTAIN: {
    zh: "不能确定表格用的是 2019 年版还是 2021 年版格式。",
    en: "Whether the table follows the form of 2019 or of 2021 cannot be told.",
  },
  AGENCY_UNCERTAIN: { zh: "不能确定是哪个机关的报告。", en: "Whose report this is cannot be told." },
  YEAR_UNCERTAIN: { zh: "不能确定是哪一年度的报告。", en: "Which year the report is about cannot be told." },
  SEVERAL_REPORTS: {
    zh: "一个文件里似乎有不止一份报告。",
    en: "The file seems to hold more than one report.",
  },
};
