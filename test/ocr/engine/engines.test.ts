import { readFileSync } from "node:fs";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { createEngines } from "../../../shared/ocr/engine/engines.ts";
import { openPictures } from "../../../shared/ocr/engine/open-pictures.ts";
import type { Engines } from "../../../shared/ocr/engines.ts";
import { greyOf } from "../../../shared/ocr/raster/grey.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { RefusedPicture } from "../../../shared/ocr/refused-picture.ts";
import { lineReader } from "../../../shared/ocr/text/line-reading.ts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

async function lineOf(name: string): Promise<Raster> {
  return greyOf(await (await openPictures(fixture(name))).page(1), null);
}

const turned = ({ width, height, data }: Raster): Raster => ({ width, height, data: data.toReversed() });

describe("the networks", () => {
  let engines: Engines;
  beforeAll(async () => {
    engines = await createEngines();
  }, 60_000);

  it("read a figure and a heading", async () => {
    const lines = await Promise.all(["figure.png", "heading.png"].map(lineOf));
    const [figure, heading] = await engines.recognizer.recognize(lines);
    const reader = lineReader(engines.recognizer);
    if (figure === undefined || heading === undefined) throw new Error("two lines, fewer emissions");
    expect(reader.figure(figure, "count").figures[0]?.text).toBe("2075");
    expect(reader.figure(figure, "count").within).toBeGreaterThan(0.9);
    expect(reader.text(heading).text).toBe("一、总体情况");
  });

  it("tell a line from one that is upside down", async () => {
    const line = await lineOf("heading.png");
    const [upright = 1, upsideDown = 0] = await engines.direction.upsideDown([line, turned(line)]);
    expect(upright).toBeLessThan(0.2);
    expect(upsideDown).toBeGreaterThan(0.8);
  });
});

describe("picture files", () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    try {
      await (await openPictures(bytes)).page(1);
      return "none";
    } catch (error) {
      if (error instanceof RefusedPicture) return error.code;
      throw error;
    }
  };

  it("are refused where they break off, and where they are none", async () => {
    const whole = fixture("heading.png");
    expect(await refusal(whole)).toBe("none");
    expect(await refusal(whole.subarray(0, whole.length >> 1))).toBe("CORRUPT");
    expect(await refusal(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBe(
      "UNSUPPORTED",
    );
    expect(await refusal(new Uint8Array())).toBe("UNSUPPORTED");
  });

  it("are made smaller where a sheet has more pixels than are read; a long one is as wide as its sheets", async () => {
    const sizeOf = async (width: number, height: number): Promise<readonly number[]> => {
      const blank = sharp({ create: { width, height, channels: 3, background: "white" } });
      const page = await (await openPictures(new Uint8Array(await blank.png().toBuffer()))).page(1);
      return [page.width, page.height];
    };
    expect(await sizeOf(4500, 6000)).toEqual([3000, 4000]);
    expect(await sizeOf(900, 9000)).toEqual([900, 9000]);
    expect(await sizeOf(2000, 18_000)).toEqual([1333, 11_997]);
  });

  it("have all their pages, animated ones too", async () => {
    const shades = [0, 128, 255].map((shade) => Buffer.alloc(3 * 40 * 40, shade));
    const raw = { width: 40, height: 120, channels: 3, pageHeight: 40 } as const;
    for (const file of [
      sharp(Buffer.concat(shades), { raw }).gif(),
      sharp(Buffer.concat(shades), { raw }).webp(),
    ]) {
      const { pages, page } = await openPictures(new Uint8Array(await file.toBuffer()));
      expect([pages, (await page(3)).data[0], (await page(3)).height]).toEqual([3, 255, 40]);
    }
  });

  it("are refused before decoding where they say that they are huge", async () => {
    const huge = Uint8Array.from(fixture("heading.png"));
    new DataView(huge.buffer).setUint32(16, 60_000);
    new DataView(huge.buffer).setUint32(20, 60_000);
    expect(["TOO_LARGE", "CORRUPT"]).toContain(await refusal(huge));
  });
});
