import type { Drop } from "./drop.ts";
import type { FileSpec, ReportSpec } from "./fake-core.ts";
import { words } from "./words.ts";

/** Files and the order in which their events are sent. */
export type Scenario = readonly Drop[];

const one = (report: ReportSpec, note = ""): FileSpec => ({ reports: [report], note });
const AGENCY = "某市教育局";

const A = one({ agency: AGENCY, year: 2023, wrong: true }, "A");
const B = one({ agency: AGENCY, year: 2023 }, "B");

/** Everything that a file can come to, alone and with others. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "a valid report": [{ key: "a.html", content: B, sender: "clerk@example.gov.cn" }],
  "a report that fails": [{ key: "a.html", content: A }],
  "a report with something open": [
    { key: "a.html", content: one({ agency: AGENCY, year: 2023, open: true }) },
  ],
  "a report without agency": [{ key: "a.html", content: one({ agency: null, year: 2023 }) }],
  "no format that is read": [{ key: "a.pdf", content: "%PDF-1.7" }],
  "no report": [{ key: "a.html", content: { reject: "NOT_A_REPORT" } }],
  "a document without reports": [{ key: "a.html", content: { reports: [] } }],
  "an empty file": [{ key: "a.html", content: "" }],
  "two reports in one file": [
    {
      key: "a.html",
      content: {
        reports: [
          { agency: AGENCY, year: 2023, over: 5 },
          { agency: AGENCY, year: 2022, forward: 4 },
          { agency: null, year: null },
          { agency: null, year: null },
        ],
      },
    },
  ],
  "the same bytes twice": [
    { key: "a.html", content: A, at: 1 },
    { key: "b.html", content: A, at: 2 },
  ],
  "a newer file, and a late older one": [
    { key: "b.html", content: B, at: 2 },
    { key: "a.html", content: A, at: 1 },
  ],
  "a file, another, and the first again": [
    { key: "a.html", content: A, at: 1 },
    { key: "b.html", content: B, at: 2 },
    { key: "again.html", content: A, at: 3 },
  ],
  "the first again before the other was worked on": [
    { key: "a.html", content: A, at: 1 },
    { key: "again.html", content: A, at: 3 },
    { key: "b.html", content: B, at: 2 },
  ],
  "a year, and then the year before": [
    { key: "2023.html", content: one({ agency: AGENCY, year: 2023, over: 5 }), at: 1 },
    { key: "2022.html", content: one({ agency: AGENCY, year: 2022, forward: 4 }), at: 2 },
  ],
  "the year before is sent again, corrected": [
    { key: "2023.html", content: one({ agency: AGENCY, year: 2023, over: 5 }), at: 1 },
    { key: "2022.html", content: one({ agency: AGENCY, year: 2022, forward: 4 }), at: 2 },
    { key: "2022b.html", content: one({ agency: AGENCY, year: 2022, forward: 5 }), at: 3 },
    { key: "2022c.html", content: one({ agency: AGENCY, year: 2022, forward: 6 }), at: 4 },
  ],
  "texts in the same words": [
    { key: "a.html", content: one({ agency: "东丽区教育局", year: 2023, text: words(1) }), at: 1 },
    { key: "b.html", content: one({ agency: "东丽区民政局", year: 2023, text: words(1) }), at: 2 },
  ],
  "a government, and a body that it misses": [
    { key: "a.html", content: one({ agency: "东丽区人民政府", year: 2023 }), at: 1 },
    { key: "b.html", content: one({ agency: "东丽区民政局", year: 2022 }), at: 2 },
  ],
  "a year, and the year before under a former name": [
    { key: "2023.html", content: one({ agency: "东丽区卫健委", year: 2023, over: 5 }), at: 1 },
    { key: "2022.html", content: one({ agency: "东丽区卫计委", year: 2022, forward: 4 }), at: 2 },
  ],
  "a picture of a report": [
    { key: "a.jpg", content: { reports: [{ agency: AGENCY, year: 2023 }], scan: "picture" } },
  ],
  "a scanned PDF that fails": [
    { key: "a.pdf", content: { reports: [{ agency: AGENCY, year: 2023, wrong: true }], scan: "pdf" } },
  ],
  "a picture of nothing": [{ key: "a.jpg", content: { scan: "blank" } }],
  "the same scan twice": [
    { key: "a.jpg", content: { reports: [{ agency: AGENCY, year: 2023 }], scan: "picture" }, at: 1 },
    { key: "b.jpg", content: { reports: [{ agency: AGENCY, year: 2023 }], scan: "picture" }, at: 2 },
  ],
  "an engine with a bug": [{ key: "a.jpg", content: { scan: "picture", broken: "scan" } }],
  "a reader with a bug": [{ key: "a.html", content: { broken: "read" } }],
  "rules with a bug": [
    { key: "a.html", content: { reports: [{ agency: AGENCY, year: 2023 }], broken: "check" } },
  ],
};
