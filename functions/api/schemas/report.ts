import * as z from "zod/mini";
import { EDITIONS } from "../../../shared/form/edition.ts";
import { QUALIFIERS } from "../../../shared/report/prose.ts";
import { ISSUE_CODES } from "../../../shared/report/report.ts";
import { component, said } from "./components.ts";

export const Place = component(
  "Place",
  z.union([
    z.object({ line: z.int() }),
    z.object({ table: z.int(), row: z.int(), column: z.int() }),
    z.object({ page: z.int(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
  ]),
  "在原文件中的位置：文本行号（从 1 起）、表格单元（从 0 起）或页面上的方框（磅）",
  "Where it stood in the file: a text line (from 1), a table cell (from 0), or a box on a page (points)",
);

const Cell = component(
  "Cell",
  z.object({
    kind: z
      .enum(["number", "blank", "dash", "slash", "text", "ambiguous", "missing"])
      .check(said("ambiguous 和 missing 表示未能认定", "ambiguous and missing are not assertions")),
    value: z.nullable(z.number()).check(said("件数，或以万元计的金额", "A count, or money in 万元")),
    raw: z.string().check(said("原文所印", "As printed")),
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    candidates: z.array(z.string()).check(said("可能的取值", "The values that would fit")),
    at: z.nullable(Place),
    unit: z.exactOptional(z.enum(["yuan", "wanYuan", "unknown"])),
  }),
  "法定表格的一个单元格",
  "One cell of the statutory form",
);

const Paragraph = component(
  "Paragraph",
  z.object({ section: z.nullable(z.int()), text: z.string(), at: Place }),
  "正文的一个自然段，已去掉空格",
  "A paragraph of running text, without its spaces",
);

const Fact = component(
  "Fact",
  z.object({
    subject: z.string().check(said("所说的事项，如 newRequests", "What it is about, e.g. newRequests")),
    value: z.number(),
    unit: z.string().check(said("件、万元、% 等，如原文所印", "As printed")),
    quote: z.string().check(said("写出该数的词句", "The words that state it")),
    sentence: z.string().check(said("所在的整句", "The whole sentence")),
    span: z
      .object({ paragraph: z.int(), from: z.int(), to: z.int() })
      .check(said("在 prose 第几段、第几至第几字", "The paragraph of prose, and the characters there")),
    at: Place,
    section: z.nullable(z.int()),
    negated: z.boolean().check(said("以否定句表示的零", "A zero that is stated by a negation")),
    approximate: z.boolean().check(said("约数、区间", "A round number or a range")),
    scope: z
      .enum(["aggregate", "own", "unstated"])
      .check(said("全县等汇总、本级，或未说明", "Everything below, the own office, or unstated")),
    year: z.nullable(z.int()),
    qualifiers: z.array(z.enum(QUALIFIERS)),
  }),
  "正文中写出的数字",
  "A number that the prose states",
);

const Issue = component(
  "Issue",
  z.object({
    code: z.enum(ISSUE_CODES),
    cells: z.array(z.string()),
    detail: z.string(),
    at: z.nullable(Place),
  }),
  "读取时未能确定、或附带说明地确定的事项",
  "What reading could not settle, or settled with a remark",
);

const Section = component(
  "Section",
  z.object({ number: z.nullable(z.int()), title: z.string(), at: Place }),
  "法定章节标题",
  "The heading of a section",
);

const Edition = z.enum(EDITIONS);

export const Forms = component(
  "Forms",
  z.object({ proactiveDisclosure: Edition, requests: Edition }),
  "各表所用格式：2019 年或 2021 年",
  "The edition of each table's format",
);

const ReportDate = component(
  "ReportDate",
  z.object({ source: z.enum(["signature", "page", "file"]), date: z.string(), at: z.nullable(Place) }),
  "文件自身的日期：落款、页面、文件创建",
  "A date that the document has for itself: its signature, the page, the file's creation",
);

/** The report as read: the report JSON that every part of the system speaks. */
export const Report = z.object({
  agency: z.nullable(z.string()).check(said("机关名称，如原文所印", "As printed")),
  reportYear: z.nullable(z.int()),
  title: z.string(),
  titleYears: z.array(z.int()),
  periodYear: z.nullable(z.int()),
  scope: z.enum(["agencyOnly", "governmentAggregate", "unknown"]),
  publishedOn: z.nullable(z.string()),
  dates: z.exactOptional(z.array(ReportDate)),
  recognized: z
    .exactOptional(z.literal(true))
    .check(said("文字或表格由图片识别而来", "Its text or tables were recognised from pictures")),
  forms: Forms,
  tables: z.object({ proactiveDisclosure: z.boolean(), requests: z.boolean(), remedies: z.boolean() }),
  sections: z.array(Section),
  cells: z.record(z.string(), Cell),
  prose: z.array(Paragraph),
  facts: z.array(Fact),
  issues: z.array(Issue),
});
