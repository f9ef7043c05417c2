import { expect, it } from "vitest";
import { seededRandom } from "../random.ts";
import { leftOff } from "./left-off.ts";
import { manuscriptToScan } from "./manuscript.ts";

const manuscript = manuscriptToScan(seededRandom(1), "requests");
const rows = manuscript.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));

/** The labels as they are printed: a group's once. */
const labels = [...new Set(rows.flatMap((row) => (row.kind === "data" ? row.path : [])))];
const headers = rows.flatMap((row) => (row.kind === "header" ? row.cells.map((cell) => cell.text) : []));
const text = [...headers, ...rows.flatMap((row) => (row.kind === "data" ? row.path : []))].join("\n");

it("finds nothing left off pages that have all rows", () => {
  expect(leftOff(manuscript, text)).toBe("");
});

it("knows radicals that fonts give for characters", () => {
  expect(leftOff(manuscript, text.replaceAll("不", "\u{F967}"))).toBe("");
});

it("finds the characters of a row that is on no page", () => {
  const last = labels.at(-1) ?? "";
  const rest = text.replaceAll(last, "");
  expect([...leftOff(manuscript, rest)].every((char) => last.includes(char))).toBe(true);
  expect(leftOff(manuscript, rest)).not.toBe("");
});

it("finds the names of columns that are on no page: table 4 has no labels", () => {
  expect([...leftOff(manuscript, text.replace("商业企业", ""))]).toEqual(["商", "业", "企"]);
});
