import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createScanner } from "../../shared/isolation/scanning.ts";
import { makePdf, stream } from "../readers/pdf/make-pdf.ts";

// Processes that start on a busy machine take their time.
vi.setConfig({ testTimeout: 120_000 });

const faults: string[] = [];
const scanner = createScanner((_, detail) => faults.push(detail), 1);
afterAll(() => scanner.close());

const SECONDS = 120;
const scan = (bytes: Uint8Array, seconds = SECONDS) => scanner.scan(bytes, "a", { seconds });

const paper = (format: "png" | "jpeg" | "tiff"): Promise<Buffer> =>
  sharp({ create: { width: 800, height: 1_100, channels: 3, background: "#fdfdfb" } })
    .toFormat(format)
    .toBuffer();

/** A PDF whose pages are a picture of four pixels each. */
const pdfOfPictures = (pages: number): Uint8Array =>
  makePdf(
    Array.from({ length: pages }, () => ({
      content: "q 595 0 0 842 0 0 cm /P Do Q",
      resources: "/XObject << /P 9000 0 R >>",
    })),
    {
      9000: stream(
        "\u0010\u0020\u0030\u0040",
        "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
      ),
    },
  );

describe("a scanner apart", () => {
  it("says that nothing is on a sheet of paper", async () => {
    for (const bytes of [await paper("png"), await paper("tiff"), await paper("jpeg")])
      expect(await scan(bytes)).toMatchObject({ error: { code: "NO_TEXT" } });
  });

  it("refuses a picture that breaks off, one that is a bomb, and a file of more pages than anyone reads", async () => {
    const jpeg = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: "white",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await scan(jpeg.subarray(0, jpeg.length / 2))).toMatchObject({ error: { code: "CORRUPT" } });
    const huge = Buffer.from(await paper("png"));
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(await scan(huge)).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/TOO_LARGE|CORRUPT/u) },
    });
    expect(await scan(pdfOfPictures(201))).toMatchObject({ error: { code: "TOO_COMPLEX" } });
  });

  it("gives up where there is no time left, and tells of pages as they are done", async () => {
    expect(await scan(pdfOfPictures(2), 0)).toEqual({
      ok: false,
      error: { code: "TOO_COMPLEX", detail: "0 of 2 pages in the time there is" },
    });
    const told: string[] = [];
    const onPage = (done: number, of: number): void => void told.push(`${done}/${of}`);
    await scanner.scan(pdfOfPictures(2), "a.pdf", { seconds: SECONDS, onPage });
    expect(told).toEqual(["1/2", "2/2"]);
  });

  it("has nothing to tell of expected faults", () => expect(faults).toEqual([]));
});
