import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPictured } from "../../../shared/readers/read-pictured.ts";
import { pngHead } from "./png-head.ts";
import { inline, wordWith } from "./word-with.ts";

async function pictured(bytes: Uint8Array) {
  const result = await readPictured(bytes, "");
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const word = (blip: string, parts: Record<string, Uint8Array>): Uint8Array =>
  wordWith([inline(blip), "<w:r><w:t>二</w:t></w:r>"], parts);

describe("pictures in a Word package", () => {
  it("are the parts that their relationships name", async () => {
    const bytes = pngHead(10, 10);
    const { pictures } = await pictured(word('<a:blip r:embed="p"/>', { "word/media/a.png": bytes }));
    expect(pictures).toEqual([{ unread: 0, bytes }]);
  });

  it.each([
    ['<a:blip r:embed="p"/><a:srcRect l="25000" b="50000"/>', [0.25, 0, 1, 0.5]],
    ['<a:blip r:embed="p"/><a:srcRect t="12.5%" r="-5%"/>', [0, 0.125, 1, 1]],
    ['<v:imagedata r:id="p" cropleft=".25" cropbottom="32768f"/>', [0.25, 0, 1, 0.5]],
    ['<a:blip r:embed="p"/><a:srcRect/>', undefined],
    ['<a:blip r:embed="p"/><a:srcRect l="-5000"/>', undefined],
  ])("are held with what is shown of them: %s", async (blip, shown) => {
    const { document, pictures } = await pictured(word(blip, { "word/media/a.png": pngHead(10, 10) }));
    expect(pictures).toHaveLength(1);
    expect(document.unread?.[0]?.picture?.shown).toEqual(shown);
  });

  it.each([
    ["of which nothing is left", '<a:blip r:embed="p"/><a:srcRect l="60000" r="40000"/>', "word/media/a.png"],
    ["cut by what is no number", '<a:blip r:embed="p"/><a:srcRect l="x"/>', "word/media/a.png"],
    ["cut round", '<a:blip r:embed="p"/><a:prstGeom prst="ellipse"/>', "word/media/a.png"],
    ["with a shape beside it", '<a:blip r:embed="p"/><wps:wsp/>', "word/media/a.png"],
    ["missing", '<a:blip r:embed="p"/>', "word/media/b.png"],
    ["linked", '<a:blip r:link="p"/>', "word/media/a.png"],
    ["two in one drawing", '<a:blip r:embed="p"/><a:blip r:embed="p"/>', "word/media/a.png"],
  ])("%s are unread and not held", async (_, blip, part) => {
    const { document, pictures } = await pictured(word(blip, { [part]: pngHead(10, 10) }));
    expect(document.unread).toEqual([{ at: { line: 1 }, reason: "picture" }]);
    expect(pictures).toEqual([]);
  });
});

it("a picture that LibreOffice cropped in a .doc is held with what is shown of it", async () => {
  const file = readFileSync(new URL("fixtures/cropped.doc", import.meta.url));
  const { document, pictures } = await pictured(file);
  expect(pictures).toHaveLength(2);
  const shown = document.unread?.map(({ picture }) => picture?.shown?.map((share) => share.toFixed(2)));
  expect(shown).toEqual([["0.25", "0.00", "1.00", "0.50"], undefined]);
});
