import { describe, expect, it } from "vitest";
import { compare } from "../../infra/cli/evaluation/compare.ts";
import { decodeText } from "../../shared/readers/decode.ts";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { corpus } from "../corpus/corpus.ts";
import { utf8 } from "../readers/bytes.ts";
import { reportText } from "./form-text.ts";
import { codesOf, reportOf, rowOf } from "./report-of.ts";

const sound = [...corpus({ seed: 41, count: 60 })].filter(
  ({ damages, fileName }) => damages.length === 0 && fileName.endsWith(".txt"),
);

/** Up to twenty-five beginnings of a text, each whole lines. */
function beginnings(text: string): string[] {
  const lines = text.split("\n");
  const step = Math.ceil(lines.length / 25);
  return lines.flatMap((_, index) => (index % step === 0 ? [lines.slice(0, index).join("\n")] : []));
}

describe("a text that ends too early", () => {
  it.each(sound.map((one) => [one.name, one] as const))(
    "%s: what is asserted is true",
    async (_, { bytes, truth }) => {
      for (const beginning of beginnings(decodeText(bytes).text)) {
        const document = await readDocument(utf8(beginning), "a.txt");
        const reports = document.ok ? mapDocument(document.value, "a.txt") : document;
        if (reports.ok) expect(compare("", reports.value, truth).wrong).toEqual([]);
      }
    },
  );

  it("is tried on texts enough", () => expect(sound.length).toBeGreaterThan(8));
});

describe("a file that ends within a cell", () => {
  const remedies = (end: string) =>
    rowOf(reportOf(reportText().split("\n五、")[0] + end), "remedies.litigation.afterReview");

  it("does not have its last number", () => {
    expect(remedies("")).toEqual([11, 12, 13, 14, "[15]"]);
    expect(codesOf(reportOf(reportText().split("\n五、")[0] ?? ""))).toEqual(["UNREADABLE_VALUE"]);
  });

  it("has it where the line ends, or where something follows", () => {
    expect(remedies("\n")).toEqual([11, 12, 13, 14, 15]);
    expect(remedies("\n五、")).toEqual([11, 12, 13, 14, 15]);
  });
});
