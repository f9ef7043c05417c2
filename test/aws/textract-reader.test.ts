import { describe, expect, test } from "vitest";
import { generateReport } from "../corpus/report.ts";
import { readerOf, sent, virtualHost } from "../support/textract/asking.ts";
import { blockList } from "../support/textract/block-list.ts";
import { pictureOf, readingOf } from "../support/textract/read-pages.ts";
import { setPages } from "../support/textract/set-pages.ts";
import type { Answer } from "../support/textract/stand-in.ts";

const [page] = setPages(generateReport(7, { year: 2022, site: false }).manuscript);
if (page === undefined) throw new Error("no page was set");
const blocks = blockList(page);
const picture = sent(pictureOf(page));
const READ = { ok: true, value: readingOf(blocks, pictureOf(page)) };

const throttled: Answer = { error: "ThrottlingException", status: 500 };
const overQuota: Answer = { error: "ProvisionedThroughputExceededException", status: 400 };

describe("a page over the wire", () => {
  test("is sent once, as it is, with the features that tables need", async () => {
    const { reader, standIn } = await readerOf(() => ({ blocks }));
    expect(await reader.analyze(picture)).toEqual(READ);
    expect(standIn.asked).toMatchObject([{ features: ["TABLES", "LAYOUT"], count: 1 }]);
    expect(standIn.asked[0]?.bytes.equals(picture.bytes)).toBe(true);
  });

  test("that was not answered for want of quota, by a fault or by half is asked for again", async () => {
    const answers: readonly Answer[] = [
      throttled,
      overQuota,
      { error: "LimitExceededException", status: 400 },
      { error: "InternalServerError", status: 500 },
      { error: "ServiceUnavailable", status: 503 },
      { raw: '{"Blocks": [{"BlockType": "PAGE", "Id": "1"' },
      { blocks, cutAt: 1_000 },
      { hangUp: true },
    ];
    const host = virtualHost();
    const { reader, standIn } = await readerOf(({ count }) => answers[count - 1] ?? { blocks }, {}, host);
    expect(await reader.analyze(picture)).toEqual(READ);
    expect(standIn.asked).toHaveLength(answers.length + 1);
    expect(host.waits).toEqual([125, 250, 500, 1_000, 2_000, 4_000, 4_000, 4_000]);
  });

  test("that is not answered in the time there is is asked for again", async () => {
    const { reader, standIn } = await readerOf(
      ({ count }) => (count === 1 ? { blocks, after: 5_000 } : { blocks }),
      { patience: 300 },
    );
    expect(await reader.analyze(picture)).toEqual(READ);
    expect(standIn.asked).toHaveLength(2);
  });

  test("is given up when patience is at its end, with what went wrong last", async () => {
    const host = virtualHost();
    const { reader } = await readerOf(() => overQuota, { patience: 10_000 }, host);
    expect(await reader.analyze(picture)).toEqual({
      ok: false,
      error: {
        code: "UNAVAILABLE",
        detail: "ProvisionedThroughputExceededException: as the test asked (within 10000 ms)",
      },
    });
    expect(host.now()).toBeLessThanOrEqual(10_000);
  });

  test.each([
    ["BadDocumentException", "BAD_DOCUMENT"],
    ["UnsupportedDocumentException", "UNSUPPORTED_DOCUMENT"],
    ["DocumentTooLargeException", "DOCUMENT_TOO_LARGE"],
  ])("that the service refuses (%s) is a fault of the page, at once", async (error, code) => {
    const { reader, standIn } = await readerOf(() => ({ error, status: 400 }));
    expect(await reader.analyze(picture)).toMatchObject({ ok: false, error: { code } });
    expect(standIn.asked).toHaveLength(1);
  });

  test("that is no picture, or too large a one, is refused", async () => {
    const { reader, standIn } = await readerOf(() => ({ blocks }));
    const word = { ...picture, bytes: Buffer.from("PK\u0003\u0004") };
    expect(await reader.analyze(word)).toMatchObject({ error: { code: "UNSUPPORTED_DOCUMENT" } });
    expect(standIn.asked).toHaveLength(1);
    const heavy = { ...picture, bytes: new Uint8Array(10 * 1024 ** 2 + 1) };
    const wide = { ...picture, width: 10_001 };
    for (const large of [heavy, wide])
      expect(await reader.analyze(large)).toMatchObject({ error: { code: "DOCUMENT_TOO_LARGE" } });
    expect(standIn.asked).toHaveLength(1);
  });

  test.each(["AccessDeniedException", "UnrecognizedClientException", "InvalidParameterException"])(
    "%s is a fault of ours: it is raised, and nobody's page is blamed",
    async (error) => {
      const { reader, standIn } = await readerOf(() => ({ error, status: 400 }));
      await expect(reader.analyze(picture)).rejects.toThrow("as the test asked");
      expect(standIn.asked).toHaveLength(1);
    },
  );

  test.each([
    ["without blocks", [], "the answer has no blocks"],
    ["of several pages", [...blocks, { BlockType: "PAGE", Id: "another" }], "the answer has 2 pages"],
  ])("whose answer is %s is a fault of the answer", async (_, given, detail) => {
    const { reader } = await readerOf(() => ({ blocks: given }));
    expect(await reader.analyze(picture)).toEqual({ ok: false, error: { code: "UNUSABLE_ANSWER", detail } });
  });
});

test("pages keep to the quota, whoever asks for them", async () => {
  const host = virtualHost();
  const { reader, standIn } = await readerOf(() => ({ blocks }), { perSecond: 2 }, host);
  for (let count = 0; count < 6; count += 1) await reader.analyze(picture);
  expect(standIn.asked).toHaveLength(6);
  // Two at once after a pause, then one each half second.
  expect(host.waits).toEqual([500, 500, 500, 500]);
});

test("a page whose turn does not come in time is given up without a request", async () => {
  const { reader, standIn } = await readerOf(() => ({ blocks }), { perSecond: 0.1, patience: 1_000 });
  await reader.analyze(picture);
  expect(await reader.analyze(picture)).toMatchObject({ error: { code: "UNAVAILABLE" } });
  expect(standIn.asked).toHaveLength(1);
});
