import { type Edition, type Forms, prescribedEdition } from "../../shared/form/edition.ts";
import { type Agency, agencyOf } from "./agencies.ts";
import { figuresOf } from "./figures/agency-figures.ts";
import type { Figures } from "./figures/figures.ts";
import { labelStyleOf } from "./labels.ts";
import type { Block, Manuscript, Table, TextBlock, TextRole, Truth } from "./model.ts";
import { printStyleOf, type ZeroStyle } from "./printing.ts";
import { lead, otherMatters, problems, tableRemark } from "./prose/closing.ts";
import { type Facts, factsOf } from "./prose/facts.ts";
import { overview } from "./prose/overview.ts";
import { dateLine, siteFrame } from "./prose/site.ts";
import { titleLines } from "./prose/title.ts";
import { type Random, seededRandom } from "./random.ts";
import { disclosureTable, remedyTable, requestTable, type TableMaker } from "./tables.ts";
import { truthOf } from "./truth.ts";

export interface ReportOptions {
  /** How zeros are printed; `""` needs a layout that keeps blanks. */
  readonly zeros?: ZeroStyle;
  readonly year?: number;
  readonly forms?: Forms;
  /** A website's menu, breadcrumb and footer around the report. */
  readonly site?: boolean;
}

export interface WrittenReport {
  readonly agency: Agency;
  readonly figures: Figures;
  readonly manuscript: Manuscript;
}

export interface GeneratedReport extends WrittenReport {
  readonly truth: Truth;
}

function formsOf(year: number, random: Random): Forms {
  const edition: Edition = prescribedEdition(year);
  // Seen in the field in the first years of the new form: its table 2 above the old table 3.
  if (edition === "2021" && random.chance(0.08)) return { proactiveDisclosure: "2021", requests: "2019" };
  return { proactiveDisclosure: edition, requests: edition };
}

const text = (role: TextRole, lines: readonly string[]): TextBlock[] =>
  lines.map((line) => ({ kind: "text", role, text: line }));

function section(table: Table, facts: Facts, random: Random): Block[] {
  const before = random.chance(0.2) ? [tableRemark(table.name, facts, random)] : [];
  const after = random.chance(0.08) ? [tableRemark(table.name, facts, random)] : [];
  return [...text("paragraph", before), table, ...text("paragraph", after)];
}

const REMEDY_HEADINGS = [
  "四、政府信息公开行政复议、行政诉讼情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
];

function blocksOf(
  facts: Facts,
  tables: readonly [Table, Table, Table],
  site: boolean,
  random: Random,
): Block[] {
  const title = titleLines(facts.agency.name, facts.year, random);
  const frame = site ? siteFrame(facts, title.join(""), random) : { above: [], below: [] };
  const signed = random.chance(0.3);
  const [disclosure, requests, remedies] = tables;
  return [
    ...text("navigation", frame.above),
    ...text("title", title),
    ...text("byline", random.chance(0.2) ? [dateLine(facts.year, random)] : []),
    ...text("paragraph", lead(facts, random)),
    ...text("heading", ["一、总体情况"]),
    ...text("paragraph", overview(facts, random)),
    ...text("heading", ["二、主动公开政府信息情况"]),
    ...section(disclosure, facts, random),
    ...text("heading", ["三、收到和处理政府信息公开申请情况"]),
    ...section(requests, facts, random),
    ...text("heading", [random.pick(REMEDY_HEADINGS)]),
    ...section(remedies, facts, random),
    ...text("heading", ["五、存在的主要问题及改进情况"]),
    ...text("paragraph", problems(random)),
    ...text("heading", ["六、其他需要报告的事项"]),
    ...text("paragraph", otherMatters(facts, random)),
    ...text("byline", signed ? [facts.agency.name, dateLine(facts.year, random)] : []),
    ...text("footer", frame.below),
  ];
}

/** One agency's report: figures that add up, and the manuscript that prints them. */
export function writtenReport(seed: number, options: ReportOptions = {}): WrittenReport {
  const random = seededRandom(seed);
  const agency = agencyOf(random);
  const year = options.year ?? random.int(2019, 2025);
  const forms = options.forms ?? formsOf(year, random);
  const figures = figuresOf(forms, agency, random);
  const maker: TableMaker = {
    figures,
    labels: labelStyleOf(random),
    print: printStyleOf(options.zeros ?? "0", random),
    random,
  };
  const tables = [
    disclosureTable(forms.proactiveDisclosure, maker),
    requestTable(forms.requests, maker),
    remedyTable(maker),
  ] as const;
  const facts = factsOf(agency, year, figures);
  const blocks = blocksOf(facts, tables, options.site ?? random.chance(0.3), random);
  const manuscript: Manuscript = { agency: agency.name, reportYear: year, forms, blocks };
  return { agency, figures, manuscript };
}

/** A written report with what its manuscript truly says. */
export function generateReport(seed: number, options: ReportOptions = {}): GeneratedReport {
  const report = writtenReport(seed, options);
  return { ...report, truth: truthOf(report.manuscript) };
}
