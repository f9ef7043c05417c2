import { describe, expect, it } from "vitest";
import type { Example } from "../../../shared/rules/example.ts";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T2-06";
const FEE = "proactiveDisclosure.fees.amount";
const fee = (agency: string, amount: Example["cells"][string], changes: Parameters<typeof given>[1] = {}) =>
  given({ [FEE]: amount }, { agency, ...changes });
const wan = (value: number, raw: string) => ({ value, raw });

describe("T2-06 amounts of a plausible size", () => {
  it.each([
    ["a county department with a round thousand million", fee("云岭县水利局", 1904573), "以元填写"],
    ["a township with the same", fee("云岭县官渡镇人民政府", 251000), "以元填写"],
    ["a city with more than anyone collects", fee("青岚市财政局", 20_000_000), "千亿元"],
    ["more decimals than cents", fee("云岭省水利厅", wan(1.1234567, "1.1234567")), "小数位数"],
    [
      "元 with more than two decimals",
      fee("云岭县水利局", { value: 0.0001, raw: "1.234元", unit: "yuan" }),
      "小数位数",
    ],
  ])("warns of %s", (_, report, words) => {
    expect(exceptions(RULE, report)).toEqual([`${FEE}: fail warning`]);
    expect(findingOf(RULE, FEE, report).message.zh).toContain(words);
  });

  it.each([
    ["万元 to the cent", fee("云岭县水利局", wan(190.457379, "190.457379"))],
    ["a city total of hundreds of thousands", fee("青岚市财政局", 380_000)],
    ["the total of a whole county", fee("云岭县人民政府", 120_000)],
    [
      "a department that counts the whole county",
      fee("云岭县财政局", 120_000, { scope: "governmentAggregate" }),
    ],
    ["a province with a very large sum", fee("云岭省财政厅", 12_000_000)],
    ["元 that are named", fee("云岭县水利局", { value: 120_000, raw: "1200000000元", unit: "yuan" })],
    ["a large amount with decimals", fee("云岭县水利局", wan(123456.78, "123456.78"))],
    ["an agency whose level is not known", fee("某某机构", 123_456)],
  ])("is silent about %s", (_, report) => {
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("looks at procurement in edition 2019, and cannot judge what has no unit", () => {
    const amount = { value: null, raw: "20482400", unit: "unknown" } as const;
    const report = given({ "proactiveDisclosure.procurement.amount": amount }, {}, 2020);
    expect(exceptions(RULE, report)).toEqual([
      "proactiveDisclosure.procurement.amount: notAssessable warning",
    ]);
  });

  it("cannot judge a blank, or a table that is not there", () => {
    expect(exceptions(RULE, fee("云岭县水利局", BLANK))).toEqual([`${FEE}: notAssessable warning`]);
    const tables = allTablesBut("proactiveDisclosure");
    expect(exceptions(RULE, given({}, { tables }))).toEqual([": notAssessable warning"]);
  });
});
