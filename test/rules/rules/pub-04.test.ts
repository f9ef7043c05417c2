import { describe, expect, it } from "vitest";
import { dated, prose } from "../around-cases.ts";
import { exceptions, findingOf, given } from "../given.ts";

const told = (text: string, section: number | null = null) =>
  exceptions("PUB-04", given({}, { ...prose(text, section), dates: [dated("page", "2023-01-10")] }));

describe("PUB-04 a whole year", () => {
  it("warns where every date is before the year has ended", () => {
    const early = given({}, { dates: [dated("signature", "2022-12-28")] });
    expect(exceptions("PUB-04", early)).toEqual(["date: fail warning"]);
    const dates = [dated("signature", "2022-01-20"), dated("page", "2023-01-21")];
    expect(exceptions("PUB-04", given({}, { dates }))).toEqual([]);
  });

  it("warns of a period that ends early, and quotes it", () => {
    const text = "本报告统计期限自2022年1月1日起至2022年11月30日止。";
    expect(told(text)).toEqual(["period: fail warning"]);
    expect(findingOf("PUB-04", "period", given({}, prose(text))).message.zh).toContain(
      "“2022年1月1日起至2022年11月30日”，不足 2022 年全年",
    );
  });

  it.each([
    ["the whole year", "本报告统计期限为2022年1月1日至12月31日。", null],
    ["another year", "2021年1月1日至6月30日的统计数据另行公布。", null],
    ["something else than the report", "2022年1月1日至6月30日，开展专项整治。", null],
    ["a later section", "数据截取2022年1月1日至6月30日。", 5],
    ["a whole period besides", "本报告期限为2022年1月1日至12月31日。其中统计2022年1月1日至3月31日。", null],
  ])("is silent about %s", (_, text, section) => {
    expect(told(text, section)).toEqual([]);
  });
});
