import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeLeaves } from "../../shared/form/requests.ts";
import { factsOf } from "../../shared/prose/facts.ts";
import type { Report } from "../../shared/report/report.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { consistentReport } from "./consistent.ts";

/** What a report may say of itself, with its own numbers, beside other business in the same words. */
function sentencesOf(report: Report): readonly string[] {
  const cell = (id: string): number => report.cells[id]?.value ?? 0;
  const total = (row: string): number => cell(`requests.${row}.total`);
  const group = (name: string): number =>
    outcomeLeaves(report.forms.requests)
      .filter(({ id }) => id.startsWith(`outcomes.${name}.`))
      .reduce((sum, { id }) => sum + total(id), 0);
  const [received, over] = [total("newRequests"), total("carriedOver")];
  const [answered, forward] = [total("outcomes.total"), total("carriedForward")];
  const people = cell("requests.newRequests.naturalPerson");
  const reviews = cell("remedies.review.total");
  const suits = cell("remedies.litigation.direct.total") + cell("remedies.litigation.afterReview.total");
  const penalties = cell("proactiveDisclosure.penalties.decisions");
  const year = report.reportYear ?? 0;
  return [
    `${year}年，我局共收到公民提出的政府信息公开申请${received}件，均已依法答复。`,
    `${year}年新收政府信息公开申请${received}件，加上上年结转的${over}件，应办理${received + over}件，实际办结${answered}件，结转下年度${forward}件。`,
    `收到政府信息公开申请${received + over}件（含上年结转${over}件），办结${answered}件，结转至${year + 1}年办理${forward}件。`,
    `依申请公开方面：上年结转${over}件，收到申请${received}件、办结${answered}件、结转${forward}件。`,
    `办结政府信息公开申请${answered}件，其中予以公开${total("outcomes.granted")}件，不予公开${group("refused")}件，无法提供${group("unableToProvide")}件。`,
    `政府信息公开申请予以公开、部分公开的分别为${total("outcomes.granted")}件、${total("outcomes.partiallyGranted")}件。`,
    `收到政府信息公开申请${received}件，其中自然人申请${people}件、法人或其他组织申请${received - people}件。`,
    `因政府信息公开引发的行政复议与行政诉讼案件数量分别为${reviews}件和${suits}件。`,
    `一般程序行政处罚立案${penalties + 7}件，作出行政处罚决定${penalties}件。`,
    "作为复议机关办理行政复议案件73件，其中维持40件。行政应诉案件18件。未收到超期答复的申请。",
    `受理信访事项142件，办结141件。去年收到政府信息公开申请999件，${year}年收到投诉举报268件。`,
    "审核公文412件，其中主动公开186件、依申请公开97件、不予公开129件，按登记、审核、答复等五个环节办理。",
  ];
}

describe("a report that says of itself what its tables say", () => {
  it("raises neither error nor warning by its text, sentence by sentence or as a whole", () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        const sentences = sentencesOf(report);
        for (const said of [...sentences.map((one) => [one]), sentences]) {
          const prose = said.map((text) => ({ section: 1, text: text.normalize("NFKC"), at: { line: 5 } }));
          const checked = checkReport({ ...report, prose, facts: factsOf(prose, report.reportYear) }, null);
          const grave = checked.filter(
            ({ rule, result, severity }) =>
              /^(?:NAR|META)/u.test(rule) && result === "fail" && severity !== "info",
          );
          expect(grave.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
