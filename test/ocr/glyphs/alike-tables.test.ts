import { expect, test } from "vitest";
import { typefaceLike } from "../../../shared/ocr/glyphs/alike-tables.ts";
import type { Glyph } from "../../../shared/ocr/glyphs/glyph.ts";

test("what a table's glyphs are is known from tables of its own face", () => {
  const glyphs = Array.from(
    { length: 9 },
    (_, at): Glyph => ({
      box: [at, 0, at + 1, 1],
      picture: new Float32Array(),
    }),
  );
  const [zero, one, other] = ["0", "1", "0"].map((symbol) => ({ symbol, confidence: 0.99, looks: 3 }));
  const readings = [zero, zero, one, one, zero, other, other, other, undefined];
  const typeface = new Map(glyphs.flatMap((glyph, at) => (readings[at] ? [[glyph, readings[at]]] : [])));
  const [large, small, apart] = [glyphs.slice(0, 4), glyphs.slice(4, 5), glyphs.slice(5)];
  const like = (table: readonly Glyph[]) => [...typefaceLike(table, [large, small, apart], typeface).keys()];
  expect(like(small)).toEqual([...large, ...small]);
  expect(like(apart)).toEqual(glyphs.slice(5, 8));
  expect(like(glyphs.slice(8))).toEqual([]);
});
