import { describe, expect, it } from "vitest";
import { TABLES } from "../../../shared/form/edition.ts";
import { MISSING } from "../../../shared/report/cell.ts";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { exceptions, findingOf, findingsOf, given } from "../given.ts";

const RULE = "STR-02";

describe("STR-02 tables 2, 3 and 4 were found", () => {
  it("passes for each table that was found", () => {
    expect(findingsOf(RULE, given({})).map((f) => f.result)).toEqual(["pass", "pass", "pass"]);
  });

  it.each(TABLES)("leaves it to a person where %s was not found, and never fails", (table) => {
    const report = given({}, { tables: allTablesBut(table) });
    expect(exceptions(RULE, report)).toEqual([`${table}: notAssessable error`]);
    expect(findingOf(RULE, table, report).message.zh).toContain("请查看原文");
  });

  it("is not content with some of the cells filled in", () => {
    const tables = allTablesBut("remedies");
    const partly = { ...given({}).cells, "remedies.review.total": { ...MISSING } };
    expect(exceptions(RULE, { ...given({}), tables, cells: partly })).toEqual([
      "remedies: notAssessable error",
    ]);
  });

  it("passes once a person has filled in every cell of a table that was not found", () => {
    const report = { ...given({}), tables: allTablesBut("remedies") };
    expect(exceptions(RULE, report)).toEqual([]);
  });
});
