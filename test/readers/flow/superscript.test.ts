import { expect, it } from "vitest";
import { settleShifted, shifted, superscript } from "../../../shared/readers/flow/superscript.ts";

it("digits that are raised become superscripts, full-width ones, too", () => {
  expect(superscript("注1０９")).toBe("注¹⁰⁹");
});

it.each([
  ["beside a figure are a mark", `12${shifted("1")}`, "12¹"],
  ["beside words are a mark", `规章${shifted("1")}`, "规章¹"],
  ["beside what is not text are a mark", `\uFFFC${shifted("1")}`, "\uFFFC¹"],
  ["alone are a line that is set straight", ` ${shifted("1")}${shifted("2")},${shifted("345")}`, " 12,345"],
  ["are none", "12", "12"],
])("digits off their line %s", (_, text, settled) => expect(settleShifted(text)).toBe(settled));
