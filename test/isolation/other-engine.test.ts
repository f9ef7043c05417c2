import { describe, expect, test } from "vitest";
import type { PageReading } from "../../shared/document/page-reading.ts";
import { fail, ok, type Result } from "../../shared/document/result.ts";
import { withOther } from "../../shared/isolation/other-engine.ts";
import type { OcrEngine } from "../../shared/ocr-choice/engine.ts";
import { scannedOf } from "../../shared/scanning/scanned.ts";
import type { PageFault, PagePicture } from "../../shared/textract/page-reader.ts";
import { gridOf } from "../ocr-choice/readings.ts";

const DOUBTFUL = [gridOf([{ text: "8", confidence: 0.85 }])];
const SURE = [gridOf([{ text: "8", confidence: 0.97 }])];
const PART = { at: { page: 2, box: [0, 0, 10, 10] }, reason: "picture" } as const;

const white = new Uint8Array(64 * 64).fill(255);
/** A page of 64 pixels a side, one a point; the pixel at 32, 32 is black. */
const SENT = {
  page: 2,
  png: new Uint8Array([1]),
  width: 64,
  height: 64,
  grey: white.with(32 * 64 + 32, 0),
  columns: 2,
  places: new Float32Array([0, 0, 64, 0, 0, 64, 64, 64]),
};

async function ask(engine: OcrEngine, answer: Result<PageReading, PageFault>, blocks = DOUBTFUL) {
  const asked: PagePicture[] = [];
  const faults: unknown[] = [];
  const analyze = async (picture: PagePicture) => {
    asked.push(picture);
    return answer;
  };
  const page = {
    kind: "page" as const,
    blocks: engine === "textract" ? [] : blocks,
    unread: [],
    kept: null,
    sent: SENT,
  };
  const noteFault = (number: number, { code }: PageFault): void => void faults.push([number, code]);
  const read = () => withOther(page, { engine, reader: { analyze }, noteFault });
  return { read, asked, faults };
}

const answer = ok({ blocks: SURE, unread: [PART] });
const broken = (code: PageFault["code"]) => fail({ code, detail: "as the test asked" });

describe("a page that another engine reads too", () => {
  test("goes out upright, with its places and its ink", async () => {
    const { read, asked } = await ask("textract", answer);
    await read();
    const [picture] = asked;
    expect(picture).toMatchObject({ page: 2, bytes: SENT.png, width: 64, height: 64 });
    expect(picture?.toPage([16, 8, 32, 24])).toEqual([16, 8, 32, 24]);
    expect(picture?.hasInk?.([20, 20, 44, 44])).toBe(true);
    expect(picture?.hasInk?.([0, 0, 20, 20])).toBe(false);
  });

  test("is asserted where the two agree; alone, the other says what it could not read", async () => {
    const both = await ask("local-then-textract", answer);
    expect(await both.read()).toMatchObject({ ok: true, value: { blocks: SURE, unread: [] } });
    const alone = await ask("textract", answer);
    const page = await alone.read();
    expect(page).toMatchObject({ ok: true, value: { blocks: SURE, unread: [PART] } });
    const document = { format: "scan", encoding: "binary", blocks: [], metadata: {} } as const;
    const sheet = { page: 2, box: null, before: 0, unread: { ...PART, reason: "picture" } } as const;
    expect(scannedOf({ document, sheets: [sheet] }, [page])).toMatchObject({
      ok: true,
      value: { document: { unread: [PART] } },
    });
  });

  test("is not sent where nothing on it is in doubt, or where this engine is not to be asked", async () => {
    for (const [engine, blocks] of [
      ["local-then-textract", SURE],
      ["local", DOUBTFUL],
    ] as const) {
      const { read, asked } = await ask(engine, answer, blocks);
      expect(await read()).toMatchObject({ ok: true, value: { blocks } });
      expect(asked).toEqual([]);
    }
  });

  test.each(["UNAVAILABLE", "BAD_DOCUMENT", "UNUSABLE_ANSWER"] as const)(
    "stands as it was read locally where the other one fails (%s), and that is told",
    async (code) => {
      const { read, faults } = await ask("local-then-textract", broken(code));
      expect(await read()).toMatchObject({ ok: true, value: { blocks: DOUBTFUL } });
      expect(faults).toEqual([[2, code]]);
    },
  );

  test("is unread where the other one alone reads it and cannot; what may pass is raised, to be tried again", async () => {
    const refused = await ask("textract", broken("BAD_DOCUMENT"));
    expect(await refused.read()).toEqual({
      ok: false,
      error: { code: "CORRUPT", detail: "BAD_DOCUMENT: as the test asked" },
    });
    const large = await ask("textract", broken("DOCUMENT_TOO_LARGE"));
    expect(await large.read()).toMatchObject({ error: { code: "TOO_LARGE" } });
    for (const code of ["UNAVAILABLE", "UNUSABLE_ANSWER"] as const) {
      const away = await ask("textract", broken(code));
      await expect(away.read()).rejects.toThrow("page 2 was not read: as the test asked");
      expect(away.faults).toEqual([[2, code]]);
    }
  });
});
