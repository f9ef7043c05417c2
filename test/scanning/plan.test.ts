import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openPictures } from "../../shared/ocr/engine/open-pictures.ts";
import { pictureType } from "../../shared/ocr/engine/picture-type.ts";
import { planOf } from "../../shared/scanning/plan.ts";

const pictured = (format: string): Uint8Array => {
  const folder = format === "rtf" ? "rtf" : "pictures";
  return readFileSync(new URL(`../readers/${folder}/fixtures/pictures.${format}`, import.meta.url));
};

it.each(["docx", "odt", "doc", "rtf"])(
  "the pictures of a .%s are to be recognised, in their places",
  async (format) => {
    const plan = await planOf(pictured(format), `a.${format}`, openPictures);
    if (!plan.ok) throw new Error(plan.error.detail);
    const { document, sheets } = plan.value;
    expect(document.format).toBe(format);
    expect(sheets.map(({ page, before, box }) => ({ page, before, box }))).toEqual([
      { page: 1, before: 1, box: null },
      { page: 2, before: 3, box: null },
    ]);
    expect(sheets.map(({ unread }) => unread)).toEqual(document.unread);
    for (const { bytes } of sheets) expect(pictureType(bytes ?? new Uint8Array())).not.toBeNull();
  },
);
