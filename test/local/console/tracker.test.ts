import { describe, expect, it } from "vitest";
import { liveLine, scanningLine, verdictTable } from "../../../infra/local/console/lines.ts";
import { painter } from "../../../infra/local/console/paint.ts";
import { type Ended, Tracker } from "../../../infra/local/console/tracker.ts";
import { createLogger, type LogCode, type LogFields } from "../../../shared/telemetry/log.ts";

const plain = painter(false, {});

function follow(lines: readonly (readonly [number, LogCode, LogFields])[]): {
  ended: Ended[];
  noticed: string[];
} {
  const ended: Ended[] = [];
  const noticed: string[] = [];
  const tracker = new Tracker(
    (end) => ended.push(end),
    (id) => noticed.push(id),
  );
  for (const [now, code, fields] of lines)
    createLogger("test", (line) => tracker.take(line, now))(code, fields);
  return { ended, noticed };
}

const RECEIVED = [
  0,
  "UPLOAD_RECEIVED",
  { ingestionId: "i", fileName: "报告.txt", key: "incoming/报告.txt" },
] as const;

describe("following files through the log", () => {
  it.each<[LogCode, LogFields, Partial<Ended>]>([
    [
      "REPORT_VALIDATED",
      { verdict: "valid", agency: "某局", year: 2022 },
      { ending: "valid", about: "某局 2022" },
    ],
    ["REPORT_VALIDATED", { verdict: "needsReview", agency: null, year: 2022 }, { ending: "needsReview" }],
    ["FILE_REJECTED", { rejection: "EMPTY" }, { ending: "rejected", about: "EMPTY" }],
    ["FILE_DUPLICATE", { duplicateOf: "j" }, { ending: "duplicate" }],
    ["WORK_FAILED", { reason: "kept failing" }, { ending: "failed", about: "kept failing" }],
  ])("%s with %j ends a file's way", (code, fields, expected) => {
    const { ended } = follow([RECEIVED, [1500, code, { ingestionId: "i", ...fields }]]);
    expect(ended).toEqual([
      expect.objectContaining({ fileName: "报告.txt", key: "incoming/报告.txt", took: 1500, ...expected }),
    ]);
  });

  it("does not know how long a file took that an earlier run received, but shows it", () => {
    const { ended } = follow([
      [9, "REPORT_VALIDATED", { ingestionId: "i", fileName: "旧.txt", verdict: "valid" }],
    ]);
    expect(ended).toMatchObject([{ fileName: "旧.txt", took: null }]);
    for (const end of ended) expect(liveLine(end, plain)).toContain("旧.txt");
  });

  it("ends nothing on any other line, and hears of mails", () => {
    const { ended, noticed } = follow([
      RECEIVED,
      [1, "FILE_EXTRACTED", { ingestionId: "i" }],
      [2, "REPORT_RECHECKED", { ingestionId: "i", verdict: "invalid" }],
      [3, "NOTICE_SENT", { ingestionId: "i" }],
    ]);
    expect([ended, noticed]).toEqual([[], ["i"]]);
  });
});

describe("what is shown", () => {
  const end: Ended = {
    ingestionId: "i",
    fileName: "报告\u001b[31m.txt",
    key: "k",
    ending: "invalid",
    about: "某局 2022",
    scanned: false,
    took: 1234,
  };

  it("is one line with file, way, verdict and time, without colours where nobody sees them", () => {
    const line = liveLine(end, plain);
    expect(line).toMatch(
      /^报告�\[31m\.txt +读取 extract → 核验 validate → 待审 review +✘ 有误 invalid +1\.23 s$/,
    );
  });

  it("says that pictures are being recognised, and that they were", () => {
    const begun: string[] = [];
    const ended: Ended[] = [];
    const tracker = new Tracker(
      (one) => ended.push(one),
      () => undefined,
      ({ fileName }) => begun.push(fileName),
    );
    const lines: [LogCode, LogFields][] = [
      ["UPLOAD_RECEIVED", { ingestionId: "i", fileName: "报告.jpg", key: "k" }],
      ["FILE_TO_SCAN", { ingestionId: "i", fileName: "报告.jpg" }],
      ["REPORT_VALIDATED", { ingestionId: "i", verdict: "valid", agency: "某局", year: 2022 }],
    ];
    for (const [code, fields] of lines) createLogger("test", (line) => tracker.take(line, 0))(code, fields);
    expect(begun).toEqual(["报告.jpg"]);
    expect(scanningLine({ fileName: "报告.jpg" }, plain)).toContain("识别中 being recognised");
    expect(ended.map((one) => liveLine(one, plain))).toEqual([
      expect.stringMatching(/^报告\.jpg +识别 OCR → 核验 validate → 入库 stored +✔ 有效 valid/),
    ]);
  });

  it("is in colour on a terminal, unless that is not wanted", () => {
    expect(liveLine(end, painter(true, {}))).toContain("\u001b[31m✘");
    expect(liveLine(end, painter(true, { NO_COLOR: "1" }))).not.toContain("\u001b");
  });

  it("is a table with a row for every report", () => {
    const table = verdictTable([end, { ...end, ending: "valid" }], plain).split("\n");
    expect(table).toHaveLength(5);
    expect(table[0]).toMatch(/^结论 Verdict +机关与年度 Report +文件 File/);
    expect(table[3]).toMatch(/^✔ 有效 valid +某局 2022 +报告/);
  });
});
