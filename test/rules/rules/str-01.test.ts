import { describe, expect, it } from "vitest";
import type { TableName } from "../../../shared/form/edition.ts";
import { allTablesBut, headings } from "../../../shared/rules/example.ts";
import { exceptions, findingOf, findingsOf, given } from "../given.ts";

const RULE = "STR-01";
const withHeadings = (...numbers: number[]) => given({}, { sections: headings(...numbers) });
const without = (table: TableName, ...numbers: number[]) =>
  given({}, { sections: headings(...numbers), tables: allTablesBut(table) });

describe("STR-01 six sections in order", () => {
  it("passes with all six, and looks at each of them and at the order", () => {
    expect(findingsOf(RULE, given({})).map((f) => `${f.instance} ${f.result} ${f.severity}`)).toEqual([
      "1 pass warning",
      "2 pass error",
      "3 pass error",
      "4 pass error",
      "5 pass warning",
      "6 pass warning",
      "order pass warning",
    ]);
  });

  it("ignores other headings and a table of contents", () => {
    const other = { number: null, title: "七、附件", at: { line: 9 } };
    const report = given({}, { sections: [...headings(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6), other] });
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("only informs where a heading is lost above a table that was found", () => {
    const report = withHeadings(1, 2, 4, 5, 6);
    expect(exceptions(RULE, report)).toEqual(["3: fail info"]);
    expect(findingOf(RULE, "3", report).message.zh).toContain("但其上未见标题");
  });

  it.each([
    ["proactiveDisclosure", 2],
    ["requests", 3],
    ["remedies", 4],
  ] as const)("fails where the section of %s is not there but its neighbours are", (table, number) => {
    const others = [1, 2, 3, 4, 5, 6].filter((n) => n !== number);
    expect(exceptions(RULE, without(table, ...others))).toEqual([`${number}: fail error`]);
  });

  it("does not convict where headings on one side are lost as well", () => {
    expect(exceptions(RULE, without("remedies", 1, 2, 3))).toEqual([
      "4: notAssessable error",
      "5: fail warning",
      "6: fail warning",
    ]);
    expect(exceptions(RULE, without("proactiveDisclosure", 3, 4, 5, 6))).toEqual([
      "1: fail warning",
      "2: notAssessable error",
    ]);
  });

  it("does not judge prose sections or order where no heading was recognised", () => {
    expect(exceptions(RULE, withHeadings())).toEqual([
      "1: notAssessable warning",
      "2: fail info",
      "3: fail info",
      "4: fail info",
      "5: notAssessable warning",
      "6: notAssessable warning",
      "order: notApplicable warning",
    ]);
  });

  it("needs two headings to speak of an order", () => {
    expect(findingOf(RULE, "order", withHeadings(2)).result).toBe("notApplicable");
    expect(findingOf(RULE, "order", withHeadings(2, 3)).result).toBe("pass");
    expect(findingOf(RULE, "order", withHeadings(3, 2)).result).toBe("fail");
  });

  it("warns of another order, and shows it", () => {
    const report = withHeadings(1, 3, 2, 4, 5, 6);
    expect(exceptions(RULE, report)).toEqual(["order: fail warning"]);
    expect(findingOf(RULE, "order", report).message.zh).toContain("1、3、2、4、5、6");
  });
});
