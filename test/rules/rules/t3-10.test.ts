import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T3-10";
const backlog = (received: number, over: number, forward: number) =>
  given({
    "requests.newRequests.total": received,
    "requests.carriedOver.total": over,
    "requests.carriedForward.total": forward,
  });

describe("T3-10 a large backlog", () => {
  it("hints where it is many and a large share, never more than that", () => {
    expect(exceptions(RULE, backlog(90, 10, 30))).toEqual([": fail info"]);
    expect(findingOf(RULE, "", backlog(90, 10, 30)).message.zh).toContain(
      "结转下年度 30 件，占应办 100 件的 30%",
    );
  });

  it.each([
    ["few, though a large share", backlog(12, 0, 9)],
    ["exactly 15 %", backlog(100, 0, 15)],
    ["a small share of many", backlog(1000, 20, 60)],
  ])("is silent about %s", (_, report) => {
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("cannot judge blanks", () => {
    expect(exceptions(RULE, given({ "requests.carriedForward.total": BLANK }))).toEqual([
      ": notAssessable info",
    ]);
  });
});
