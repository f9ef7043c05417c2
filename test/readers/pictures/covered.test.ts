import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readPictured } from "../../../shared/readers/read-pictured.ts";
import { pngHead } from "./png-head.ts";
import { inline, wordWith } from "./word-with.ts";

async function held(bytes: Uint8Array): Promise<number> {
  const result = await readPictured(bytes, "");
  if (!result.ok) throw new Error(result.error.code);
  return result.value.pictures.length;
}

const PICTURE = inline('<a:blip r:embed="p"/>');
const anchored = (wrap: string, content = "<wps:wsp/>", behind = 0): string =>
  `<w:r><w:drawing><wp:anchor behindDoc="${behind}"><wp:extent cx="5000000" cy="3000000"/>${wrap}${content}</wp:anchor></w:drawing></w:r>`;
const BOX = anchored("<wp:wrapNone/>");
const SECOND = anchored("<wp:wrapNone/>", '<a:blip r:embed="p"/>');
const WORDS = "<w:r><w:t>二</w:t></w:r>";
const vml = (style: string, wrap = ""): string =>
  `<w:r><w:pict><v:shape style="position:absolute;${style}"/>${wrap}</w:pict></w:r>`;

it.each([
  ["a box in its paragraph", [PICTURE + BOX], 0],
  ["a box of the paragraph before", [BOX, PICTURE], 0],
  ["a box of the paragraph behind", [PICTURE, BOX], 0],
  ["a picture that floats over it", [PICTURE + SECOND], 1],
  ["a shape of older programs", [PICTURE + vml("z-index:2")], 0],
  ["a box far from it", [PICTURE, WORDS, BOX], 1],
  ["a box around which the text flows", [PICTURE + anchored("<wp:wrapSquare/>")], 1],
  ["a box behind the text", [PICTURE + anchored("<wp:wrapNone/>", "<wps:wsp/>", 1)], 1],
  ["an older shape behind the text", [PICTURE + vml("z-index:-2")], 1],
  ["an older shape around which the text flows", [PICTURE + vml("", '<w10:wrap type="square"/>')], 1],
  ["another picture that floats, as it does", [SECOND + SECOND], 2],
  ["a box, where it floats itself", [SECOND + BOX], 0],
])("a picture in a Word package beside %s", async (_, paragraphs, count) => {
  expect(await held(wordWith(paragraphs, { "word/media/a.png": pngHead(10, 10) }))).toBe(count);
});

it("a picture in a .doc is not held where a text box lies over it", async () => {
  const fixture = (name: string): Uint8Array =>
    readFileSync(new URL(`fixtures/${name}.doc`, import.meta.url));
  expect(await held(fixture("pictures"))).toBe(2);
  expect(await held(fixture("covered"))).toBe(0);
});
