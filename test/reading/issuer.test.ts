import { describe, expect, it } from "vitest";
import { issuerOf } from "../../shared/reading/issuer.ts";
import { proseOf } from "./prose-of.ts";

const FILLER = Array.from({ length: 8 }, (_, index) => `正文${index}`);

describe("the agency that a report names elsewhere than in its title", () => {
  it.each([
    "信息来源：云岭县林业局",
    "来源: 云岭县林业局",
    "发布时间：2022-01-14 发布机构：云岭县林业局",
    "公开主体：云岭县林业局",
  ])("is its issuer: %s", (line) => expect(issuerOf(proseOf(line, ...FILLER))).toBe("云岭县林业局"));

  it.each([
    "现将云岭县林业局2021年度政府信息公开工作情况报告如下。",
    "本报告由云岭县林业局2021年信息公开情况组成。",
  ])("is in its lead: %s", (line) => expect(issuerOf(proseOf(line, ...FILLER))).toBe("云岭县林业局"));

  it("signs at the end", () => {
    expect(issuerOf(proseOf(...FILLER, "云岭县林业局", "2022年1月14日"))).toBe("云岭县林业局");
  });

  it("is its issuer rather than who signs, its lead rather than who signs", () => {
    const [issuer, lead] = ["来源：云岭县水务局", "现将云岭县交通局2021年信息公开情况报告如下"];
    expect(issuerOf(proseOf(lead, issuer, ...FILLER, "云岭县林业局"))).toBe("云岭县水务局");
    expect(issuerOf(proseOf(lead, ...FILLER, "云岭县林业局"))).toBe("云岭县交通局");
  });

  it.each([
    ["no agency", "来源：本站原创"],
    ["ourselves", "现将我们单位所属各局2021年信息公开情况报告如下"],
    ["a name in the midst of a line", "云岭县林业局负责人答记者问"],
  ])("is not %s: %s", (_, line) => expect(issuerOf(proseOf(line, ...FILLER))).toBeNull());

  it("does not sign in the midst of the report", () => {
    expect(issuerOf(proseOf("云岭县林业局", ...FILLER))).toBeNull();
    expect(issuerOf([])).toBeNull();
  });
});
