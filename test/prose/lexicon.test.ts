import { describe, expect, it } from "vitest";
import { WORDS } from "../../shared/prose/lexicon.ts";

describe("the lexicon", () => {
  it("gives every word one class, and is written folded", () => {
    const words = Object.values(WORDS).flatMap((line) => line.split(" "));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => word === "" || word !== word.normalize("NFKC"))).toEqual([]);
  });
});
