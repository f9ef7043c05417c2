import { expect, test } from "vitest";
import { lossy } from "../../../shared/ocr/cells/inked-cell.ts";

test("of a blank cell that more may be lost of it is not known what it may be", () => {
  expect(lossy({ text: "", confidence: 0.3, alternatives: ["-"] }, 0.5)).toEqual({
    text: "",
    confidence: 0.3,
  });
  const read = { text: "12", confidence: 0.99, alternatives: ["72"] };
  expect(lossy(read, 0.5)).toEqual({ ...read, confidence: 0.5 });
});
