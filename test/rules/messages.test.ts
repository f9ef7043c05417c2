import { describe, expect, it } from "vitest";
import { cellsOfTable } from "../../shared/form/cells.ts";
import { TABLES } from "../../shared/form/edition.ts";
import { ISSUE_CODES, type IssueCode } from "../../shared/report/report.ts";
import { RULES } from "../../shared/rules/catalogue.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { allTablesBut, type Example, exampleReports, headings } from "../../shared/rules/example.ts";
import { render } from "../../shared/rules/render.ts";
import type { Context, Rule } from "../../shared/rules/rule.ts";
import { AROUND_CASES } from "./around-cases.ts";
import { BLANK, given, LOST, oneOf, SLASH, words } from "./given.ts";

const examples = RULES.flatMap((rule) => [rule.examples.good, rule.examples.bad]);
const everywhere = (cell: Example["cells"][string], year: number) =>
  given(Object.fromEntries(Object.keys(given({}, {}, year).cells).map((id) => [id, cell])), {}, year);
const disclosure = (value: number) =>
  Object.fromEntries(cellsOfTable("proactiveDisclosure", "2021").map((cell) => [cell.id, value]));
const issue = (code: IssueCode) => ({
  code,
  cells: ["requests.newRequests.total", "remedies.review.total"],
  detail: "printed words",
  at: null,
});

/** What the prose says, held against cells that were all lost. */
const toldOfLost = examples
  .filter((example) => (example.report?.facts ?? []).length > 0)
  .map((example) => {
    const { report, previous, around } = exampleReports(example);
    const lost = Object.entries(report.cells).map(([id, cell]) => [id, { ...cell, ...LOST }] as const);
    return { report: { ...report, cells: Object.fromEntries(lost) }, previous, around };
  });
const OTHER_YEARS = { prose: [{ section: 1, text: "2019年，2019年，2019年。", at: { line: 1 } }] };

const CASES: readonly Context[] = [
  ...examples.map(exampleReports),
  ...toldOfLost,
  { report: given({}, OTHER_YEARS), previous: null },
  { report: given({}, { title: "" }), previous: null },
  ...AROUND_CASES,
  ...[2019, 2022].flatMap((year) =>
    [BLANK, SLASH, LOST, words("见附件"), oneOf("1", ""), -1.5].map((cell) => ({
      report: everywhere(cell, year),
      previous: everywhere(cell, year - 1),
    })),
  ),
  { report: given({}, { issues: ISSUE_CODES.map(issue) }), previous: null },
  { report: given({}, { sections: [], reportYear: null }), previous: null },
  { report: given({}, {}, 2018), previous: null },
  { report: given({}, { titleYears: [2021, 2022] }), previous: null },
  { report: given({}, { titleYears: [] }), previous: null },
  { report: given({}, { sections: headings(2, 1, 3) }), previous: null },
  { report: given({}, { forms: { proactiveDisclosure: "2021", requests: "2021" } }, 2020), previous: null },
  {
    report: given({ "remedies.review.total": oneOf("1") }, { issues: ISSUE_CODES.map(issue) }),
    previous: null,
  },
  { report: given({ "remedies.review.total": words("见附件") }), previous: null },
  { report: given({ ...disclosure(3), "proactiveDisclosure.fees.amount": BLANK }), previous: null },
  ...["云岭县水利局", "青岚市人民政府", "云岭省水利厅"].map((agency) => ({
    report: given({ "proactiveDisclosure.regulations.inForce": 3 }, { agency }),
    previous: given({}, { agency, scope: "governmentAggregate" }, 2021),
  })),
  ...[20_000_000, 200_000, { value: 1, raw: "1.0000001" }].map((amount) => ({
    report: given({ "proactiveDisclosure.fees.amount": amount }, { agency: "云岭县公安局" }),
    previous: null,
  })),
  ...["云岭县公安局", "云岭县信访局"].flatMap((agency) =>
    TABLES.map((table) => ({
      report: given({}, { agency, tables: allTablesBut(table) }, 2024),
      previous: null,
    })),
  ),
  ...["云岭县公安局", "云岭县信访局"].map((agency) => ({
    report: { ...everywhere(BLANK, 2024), agency },
    previous: null,
  })),
  ...[2020, 2021].map((year) => ({
    report: given({}, {}, year),
    previous: given({}, { scope: "governmentAggregate" }, year - 1),
  })),
  ...TABLES.flatMap((table) =>
    [2019, 2022].map((year) => ({
      report: given({}, { tables: allTablesBut(table) }, year),
      previous: null,
    })),
  ),
];

const findings = CASES.flatMap(({ report, previous, around }) => checkReport(report, previous, around));

describe("messages", () => {
  it("are whole in both languages: no placeholder, nothing undefined, no doubled stop", () => {
    const bad = findings
      .flatMap((finding) => [finding.message.zh, finding.message.en])
      .filter(
        (text) =>
          text.trim() === "" || /\{\w+\}|undefined|null|NaN|\[object|。。|\.\.| {2}|；。|：。/u.test(text),
      );
    expect(bad).toEqual([]);
  });

  it("are Chinese with a full stop, and English with a capital and a full stop", () => {
    expect(findings.filter(({ message }) => !/\p{Script=Han}.*。$/u.test(message.zh))).toEqual([]);
    expect(findings.filter(({ message }) => !/^[A-Z0-9“].*\.$/u.test(message.en))).toEqual([]);
  });

  it("say what a failure rests on, and only then", () => {
    for (const { result, message } of findings)
      expect([message.zh.includes("依据："), message.en.includes("Basis:")]).toEqual([
        result === "fail",
        result === "fail",
      ]);
  });

  it("never send a machine's name of a cell to people", () => {
    expect(
      findings.filter(({ message }) => /proactiveDisclosure|requests\.|remedies\./u.test(message.zh)),
    ).toEqual([]);
  });

  it("come from arguments that are plain words and numbers, kept with the finding", () => {
    for (const { args } of findings)
      for (const value of Object.values(args)) expect(["string", "number"]).toContain(typeof value);
  });

  it("use every wording that a rule has", () => {
    const used = new Set(
      CASES.flatMap((context) =>
        RULES.flatMap((rule) => rule.assess(context).map((a) => `${rule.id} ${a.wording ?? a.result}`)),
      ),
    );
    const wordings = RULES.flatMap((rule) => Object.keys(rule.messages).map((key) => `${rule.id} ${key}`));
    expect(wordings.filter((wording) => !used.has(wording))).toEqual([]);
  });
});

describe("render", () => {
  const [rule] = RULES;
  const broken = { instance: "", cells: [], left: null, right: null, args: {} } as const;

  it("refuses a message whose argument is missing, and a result that has no message", () => {
    expect(() => render(rule as Rule, { ...broken, result: "pass" })).toThrow("needs section");
    expect(() => render(rule as Rule, { ...broken, result: "pass", wording: "none" })).toThrow("no message");
  });
});
