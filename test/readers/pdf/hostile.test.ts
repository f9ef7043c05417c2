import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";
import { seededRandom } from "../../corpus/random.ts";
import { utf8 } from "../bytes.ts";
import { makePdf, stream, stroke, text } from "./make-pdf.ts";

/** `read`, or the code of the refusal; anything else that is thrown is a bug and goes through. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf(bytes);
    return "read";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const PAGE = `${stroke(100, 700, 300, 700)}${stroke(100, 660, 300, 660)}${[100, 200, 300].map((x) => stroke(x, 660, x, 700)).join("")}${text(110, 680, "规章")}${text(210, 680, "12")}`;
const PLAIN = makePdf([{ content: PAGE }, { content: PAGE }]);
const SETTLED = /^(?:read|CORRUPT|TOO_COMPLEX|EMPTY|ENCRYPTED)$/u;

describe("damaged files end as a reading or a refusal", () => {
  it("cut at every two hundred bytes", async () => {
    for (let length = 0; length < PLAIN.length; length += 200)
      expect(await outcome(PLAIN.slice(0, length))).toMatch(SETTLED);
  });

  it("with flipped bits and lost stretches", async () => {
    const random = seededRandom(7);
    for (let n = 0; n < 250; n += 1) {
      const bytes = PLAIN.slice();
      for (let count = random.int(1, 12); count > 0; count -= 1)
        bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
      const from = random.int(0, bytes.length - 1);
      if (random.chance(0.3)) bytes.fill(32, from, from + random.int(1, 400));
      expect(await outcome(bytes)).toMatch(SETTLED);
    }
  });

  it("a broken table of references is mended", async () => {
    const broken = new TextDecoder().decode(PLAIN).replace(/startxref\n\d+/u, "startxref\n7");
    expect(await outcome(utf8(broken))).toBe("read");
  });

  it("what is no PDF is corrupt", async () => {
    expect(await outcome(utf8("%PDF-1.7 and nothing else"))).toBe("CORRUPT");
  });
});

describe("bombs are refused or bounded", () => {
  it("ten thousand pages", async () => {
    expect(await outcome(makePdf(Array.from({ length: 10_000 }, () => ({ content: "" }))))).toBe(
      "TOO_COMPLEX",
    );
  });

  it("a page as large as a field", async () => {
    expect(await outcome(makePdf([{ content: PAGE, mediaBox: "0 0 2000000 3000000" }]))).toBe("read");
  });

  it("forms that contain themselves", async () => {
    const objects = {
      20: stream(
        `${PAGE} /A Do`,
        "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /A 20 0 R >> /Font << /F 3 0 R >> >>",
      ),
    };
    expect(
      await outcome(makePdf([{ content: "/A Do", resources: "/XObject << /A 20 0 R >>" }], objects)),
    ).toBe("read");
  });

  it("more objects, segments or characters than any page has", async () => {
    expect(await outcome(makePdf([{ content: "1 1 1 1 re f ".repeat(70_000) }]))).toBe("TOO_COMPLEX");
    expect(await outcome(makePdf([{ content: `0 0 m ${"9 9 l 5 5 l ".repeat(210_000)} f` }]))).toBe(
      "TOO_COMPLEX",
    );
    expect(
      await outcome(
        makePdf([
          {
            content: Array.from({ length: 110 }, (_, line) =>
              text(5, 5 + line * 7, `${line}${"12".repeat(295)}`, 1),
            ).join(""),
          },
        ]),
      ),
    ).toBe("TOO_COMPLEX");
  });

  it("an engine that broke off is replaced", async () => {
    expect(await outcome(PLAIN)).toBe("read");
  });
});
