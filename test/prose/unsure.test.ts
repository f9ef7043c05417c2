import { describe, expect, it } from "vitest";
import { factsOf } from "../../shared/prose/facts.ts";

/** What is said in a paragraph of which some characters, shown as ※, are not sure. */
const saidIn = (text: string, sure: string): string[] =>
  factsOf([{ section: 1, text, sure, at: { line: 1 } }], 2022).map(
    ({ subject, value, year }) => `${subject} ${value}${year === null ? "" : ` of ${year}`}`,
  );

describe("numbers that were recognised from a picture", () => {
  const text = "2022年收到政府信息公开申请118件,答复117件。";

  it("are stated where each of their digits is sure, whatever words are not", () => {
    expect(saidIn(text, "2022年收※政府信息※开申请118件,答复117件。")).toEqual([
      "newRequests 118 of 2022",
      "concluded 117 of 2022",
    ]);
  });

  it("are not where a digit, its unit or what stands beside them may be another", () => {
    for (const sure of ["请1※8件", "请118※", "※118件"])
      expect(saidIn(text, `2022年收到政府信息公开申${sure.padStart(5, "请")},答复117件。`)).toEqual([
        "concluded 117 of 2022",
      ]);
  });

  it("are not where the year before them may be another, in their sentence or the one before", () => {
    expect(saidIn(text, text.replace("2022", "20※2"))).toEqual([]);
    const apart = "2021年工作有序。收到政府信息公开申请118件。";
    expect(saidIn(apart, apart)).toEqual(["newRequests 118 of 2021"]);
    expect(saidIn(apart, apart.replace("2021", "202※"))).toEqual([]);
  });

  it("leave what is said of them to their own subject", () => {
    const rise = "收到政府信息公开申请30件,办结25件,同比增长10%。";
    const said = saidIn(rise, rise);
    expect(said).toContain("concluded 25");
    expect(saidIn(rise, rise.replace("25", "※5"))).toEqual(said.filter((fact) => fact !== "concluded 25"));
  });
});
