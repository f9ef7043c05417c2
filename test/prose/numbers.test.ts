import { describe, expect, it } from "vitest";
import { numbersIn } from "../../shared/prose/numbers.ts";

const read = (text: string): string[] =>
  numbersIn(text).map(
    ({ kind, value, unit, approximate }) => `${kind} ${value}${unit}${approximate ? "~" : ""}`,
  );

describe("numbers of a sentence", () => {
  it.each([
    ["收到申请16件,答复十六件", ["count 16件", "count 16件"]],
    ["发布1,046条", ["count 1046条"]],
    ["约30件,30余件,近百件,30件左右,30件以上", ["count 30件~", "count 30件~", "count 30件~", "count 30件~"]],
    ["3-5件,三至五件", ["count 5件~", "count 5件~"]],
    ["6.058件", ["other 6.058件"]],
    ["1.2万件", ["count 12000件~"]],
    ["下降29%,百分之二十九,29.5个百分点", ["percent 29%", "percent 29%", "other 29.5个百分点"]],
    ["3.5万元,35000元,0元,1.2亿元", ["money 3.5万元", "money 3.5元", "money 0元", "money 12000亿元"]],
    ["2022年,2022年度,3年", ["year 2022年", "year 2022年度", "other 3年"]],
    [
      "第711号,〔2019〕60号,第五十条,第3件",
      ["other 711号", "other 2019", "other 60号", "other 50条", "other 3件"],
    ],
    [
      "20个工作日,12月31日,85人次,3件次",
      ["other 20个工作日", "other 12月", "other 31日", "other 85人次", "other 3件次"],
    ],
    ["制定0,废止2", ["bare 0", "bare 2"]],
    ["一是进一步统一,三审三校", []],
  ])("%s", (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it("say where they stand, with the words that make them round", () => {
    const [number] = numbersIn("共收到约30余件申请");
    expect([number?.from, number?.to]).toEqual([3, 8]);
  });
});
