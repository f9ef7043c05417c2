import { expect, it } from "vitest";
import { around } from "../around-cases.ts";
import { exceptions, findingsOf, given } from "../given.ts";

const government = given({}, { agency: "东丽区人民政府", scope: "unknown" });

it("AGG-03 warns a government of bodies that have not reported, and names some of many", () => {
  const missing = around({
    missing: ["民政", "财政", "司法", "审计", "统计"].map((name) => `东丽区${name}局`),
  });
  expect(exceptions("AGG-03", government, null, missing)).toEqual([": fail warning"]);
  const [finding] = findingsOf("AGG-03", government, null, missing);
  expect(finding?.message.zh).toContain("尚有 5 个应报机关未见本年度报告：东丽区民政局、东丽区财政局");
  expect(finding?.message.zh).toContain("等 5 个机关");
});

it("AGG-03 passes where all have, and does not apply to departments or where nobody is expected", () => {
  const complete = around({ members: [{ agency: "东丽区民政局", values: {} }] });
  expect(exceptions("AGG-03", government, null, complete)).toEqual([]);
  expect(exceptions("AGG-03", government, null, around({}))).toEqual([": notApplicable warning"]);
  const department = given({}, { agency: "东丽区民政局" });
  expect(exceptions("AGG-03", department, null, complete)).toEqual([": notApplicable warning"]);
});
