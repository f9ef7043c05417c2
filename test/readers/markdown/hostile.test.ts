import { describe, expect, it } from "vitest";
import { isMarkdown } from "../../../shared/readers/markdown/is-markdown.ts";
import { readMarkdown } from "../../../shared/readers/markdown/markdown.ts";

const MANY = 200_000;

/** Each makes a careless pattern read the same characters over and over: then the test would not come back. */
const BAITS = ["<sup>", "<!--", "$1", "\\", "<table>", "</table>", "| - ", "\n \n", "# ", "&nbsp"];

describe("Markdown made to be slow", () => {
  it.each(BAITS)("%j many times over is read once", (bait) => {
    const text = `# 甲\n${bait.repeat(MANY / bait.length)}`;
    expect(isMarkdown(text)).toBe(true);
    expect(() => readMarkdown(text, "utf-8")).not.toThrow(RangeError);
  });
});
