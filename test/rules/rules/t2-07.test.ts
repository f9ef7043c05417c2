import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T2-07";
const by = (agency: string, cells: Parameters<typeof given>[0] = {}) => given(cells, { agency });

describe("T2-07 enforcement agencies decide something", () => {
  it.each(["云岭县公安局", "青岚市市场监督管理局", "望溪区卫生健康委员会", "云岭县交通运输局"])(
    "hints that %s left everything at 0",
    (agency) => {
      expect(exceptions(RULE, by(agency))).toEqual([": fail info"]);
      expect(findingOf(RULE, "", by(agency)).message.zh).toContain(
        "已划转行政审批或综合执法部门的，不必改动",
      );
    },
  );

  it.each(["licensing", "penalties", "compulsoryMeasures"])("is silent where there are %s", (row) => {
    const report = by("云岭县公安局", { [`proactiveDisclosure.${row}.decisions`]: 1 });
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it.each([
    "云岭省公安厅",
    "云岭县信访局",
    "青岚市公安局高新技术开发区分局",
    "云岭县官渡镇人民政府",
    "某某公安局",
  ])("does not look at %s", (agency) => {
    expect(exceptions(RULE, by(agency))).toEqual([": notApplicable info"]);
  });

  it("does not look at a report without an agency", () => {
    expect(exceptions(RULE, given({}, { agency: null }))).toEqual([": notApplicable info"]);
  });

  it("cannot judge a blank", () => {
    const report = by("云岭县公安局", { "proactiveDisclosure.penalties.decisions": BLANK });
    expect(exceptions(RULE, report)).toEqual([": notAssessable info"]);
  });
});
