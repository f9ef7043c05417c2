import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../shared/rules/catalogue.ts";
import { rulesPage } from "../../shared/rules/page.ts";

describe("RULES.md", () => {
  it("is what the catalogue says; else run `node infra/tools/rules-page.ts`", () => {
    expect(readFileSync(new URL("../../RULES.md", import.meta.url), "utf8")).toBe(rulesPage());
  });

  it("has a section for every rule, linked from the overview, and no stray markup", () => {
    const page = rulesPage();
    for (const { id } of RULES) {
      expect(page).toContain(`\n## ${id}\n`);
      expect(page).toContain(`[${id}](#${id.toLowerCase()})`);
    }
    expect(page.replace(/<br>|<!--.*?-->/gu, "")).not.toMatch(/<\w/u);
    expect(
      page
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .every((line) => line.split("|").length === 6),
    ).toBe(true);
  });
});
