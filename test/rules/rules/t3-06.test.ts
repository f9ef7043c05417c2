import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T3-06";

/** Three requests of natural persons, all granted; every sum right. */
const SOUND = {
  "requests.newRequests.naturalPerson": 3,
  "requests.newRequests.total": 3,
  "requests.outcomes.granted.naturalPerson": 3,
  "requests.outcomes.granted.total": 3,
  "requests.outcomes.total.naturalPerson": 3,
  "requests.outcomes.total.total": 3,
};

const say = (changes: Parameters<typeof given>[0]) => findingOf(RULE, "", given({ ...SOUND, ...changes }));

describe("T3-06 localise", () => {
  it("has nothing to say of a table that adds up", () => {
    expect(say({}).result).toBe("notApplicable");
  });

  it("has nothing to trace where a blank stands, but nothing fails", () => {
    expect(say({ "requests.newRequests.total": BLANK }).result).toBe("notApplicable");
    expect(say({ "requests.outcomes.granted.total": BLANK }).result).toBe("notApplicable");
  });

  it.each([
    ["an outcome", "requests.outcomes.granted.naturalPerson", 2, 3],
    ["an outcome that should be zero", "requests.outcomes.refused.stateSecret.naturalPerson", 1, 0],
    ["the total of an outcome", "requests.outcomes.granted.total", 8, 3],
    ["new requests", "requests.newRequests.naturalPerson", 5, 3],
    ["the total of new requests", "requests.newRequests.total", 1, 3],
    ["what is carried forward", "requests.carriedForward.commercialEnterprise", 1, 0],
  ])("points at %s and proposes the value that mends row and column", (_, cell, wrong, right) => {
    const finding = say({ [cell]: wrong });
    expect(finding).toMatchObject({ result: "fail", severity: "info", cells: [cell], left: wrong, right });
    expect(finding.message.zh).toContain(`现为 ${wrong}，若为 ${right}，该行该列即全部相符`);
    expect(finding.message.zh).toContain("系统不会改动数据");
  });

  it("points at the total of outcomes, which two relations of its column read", () => {
    const finding = say({ "requests.outcomes.total.naturalPerson": 4 });
    expect(finding).toMatchObject({ cells: ["requests.outcomes.total.naturalPerson"], left: 4, right: 3 });
  });

  it.each([
    [
      "two rows fail",
      { "requests.newRequests.naturalPerson": 5, "requests.outcomes.granted.naturalPerson": 1 },
    ],
    [
      "two columns fail",
      { "requests.newRequests.naturalPerson": 5, "requests.newRequests.researchInstitution": 1 },
    ],
    [
      "only rows fail",
      { "requests.outcomes.granted.total": 2, "requests.outcomes.partiallyGranted.total": 1 },
    ],
    [
      "only columns fail",
      {
        "requests.outcomes.granted.naturalPerson": 2,
        "requests.outcomes.granted.commercialEnterprise": 1,
      },
    ],
    [
      "a cell of the table cannot be counted with",
      { "requests.outcomes.granted.naturalPerson": 2, "requests.carriedOver.researchInstitution": BLANK },
    ],
  ])("makes no proposal where %s", (_, changes) => {
    const finding = say(changes);
    expect(finding).toMatchObject({ result: "notAssessable", cells: [], severity: "info" });
  });

  it("makes no proposal of a negative number", () => {
    const report = given({
      "requests.newRequests.commercialEnterprise": 1,
      "requests.carriedOver.naturalPerson": 1,
      "requests.carriedOver.total": 1,
      "requests.outcomes.granted.commercialEnterprise": 1,
      "requests.outcomes.granted.total": 1,
      "requests.outcomes.total.commercialEnterprise": 1,
      "requests.outcomes.total.total": 1,
    });
    expect(exceptions("T3-03", report)).toEqual(["newRequests: fail error"]);
    expect(exceptions("T3-01", report)).toEqual(["naturalPerson: fail error"]);
    expect(findingOf(RULE, "", report).result).toBe("notAssessable");
  });

  it("is not assessable without table 3", () => {
    const tables = { proactiveDisclosure: true, requests: false, remedies: true };
    expect(findingOf(RULE, "", given({}, { tables })).result).toBe("notAssessable");
  });
});
