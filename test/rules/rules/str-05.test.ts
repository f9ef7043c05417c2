import { describe, expect, it } from "vitest";
import { exceptions, findingOf, findingsOf, given } from "../given.ts";

const RULE = "STR-05";

describe("STR-05 nothing beyond the form", () => {
  it("passes where reading left nothing over", () => {
    expect(findingsOf(RULE, given({})).map((f) => [f.instance, f.result])).toEqual([["", "pass"]]);
  });

  it.each(["UNKNOWN_ROW", "FUZZY_LABEL"] as const)("informs of %s, once a kind", (code) => {
    const cells = ["requests.newRequests.total"];
    const issues = [
      { code, cells, detail: "其他主动公开文件", at: { line: 3 } },
      { code, cells, detail: "备注", at: { line: 4 } },
    ];
    const report = given({}, { issues });
    expect(exceptions(RULE, report)).toEqual([`${code}: fail info`]);
    const finding = findingOf(RULE, code, report);
    expect(finding.cells).toEqual(cells);
    expect(finding.args.count).toBe(2);
    const quoted = code === "UNKNOWN_ROW" ? "“其他主动公开文件”；“备注”" : "其他主动公开文件；备注";
    expect(finding.message.zh).toContain(quoted);
    expect(finding.message.en).toContain("其他主动公开文件; 备注");
  });

  it("keeps the document's own words short, on one line, and does not read them as a template", () => {
    const detail = `{count}\n{left} ${"长".repeat(90)}`;
    const issues = Array.from(
      { length: 8 },
      () => ({ code: "UNKNOWN_ROW", cells: [], detail, at: null }) as const,
    );
    const { zh } = findingOf(RULE, "UNKNOWN_ROW", given({}, { issues })).message;
    expect(zh).toContain("有 8 行");
    expect(zh).toContain("{count} {left} 长");
    expect(zh.match(/\{count\}/gu)).toHaveLength(5);
    expect(zh).not.toContain("长".repeat(60));
    expect(zh).not.toContain("\n");
  });
});
