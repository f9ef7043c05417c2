import { describe, expect, it } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { EDITIONS, type Forms } from "../../shared/form/edition.ts";
import { cellName, columnName, rowName } from "../../shared/rules/names.ts";

const cells = EDITIONS.flatMap((edition) => cellsOf({ proactiveDisclosure: edition, requests: edition }));
const FORMS: Forms = { proactiveDisclosure: "2021", requests: "2021" };
const OLD_FORMS: Forms = { proactiveDisclosure: "2019", requests: "2021" };

describe("names for people", () => {
  it("are English in English and printed in Chinese, for every cell of the form", () => {
    for (const { id } of cells) {
      expect(rowName(id).en).not.toMatch(/[a-z][A-Z]|\w\.\w/u);
      expect(columnName(id, FORMS).en).not.toMatch(/[a-z][A-Z]/u);
      expect(rowName(id).zh).toMatch(/\p{Script=Han}/u);
      expect(columnName(id, FORMS).zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("tell the rows of a table apart", () => {
    const rows = new Map(
      cells.filter((cell) => cell.table === "requests").map((cell) => [cell.row, cell.id]),
    );
    const zh = [...rows.values()].map((id) => rowName(id).zh);
    const en = [...rows.values()].map((id) => rowName(id).en);
    expect(new Set(zh).size).toBe(zh.length);
    expect(new Set(en).size).toBe(en.length);
  });

  it.each([
    ["requests.newRequests.total", "本年新收"],
    ["requests.carriedOver.total", "上年结转"],
    ["requests.outcomes.partiallyGranted.total", "（二）部分公开"],
    ["requests.outcomes.refused.thirdPartyRights.total", "（三）4.保护第三方合法权益"],
    ["requests.outcomes.otherOutcome.all.total", "（六）其他处理"],
    ["requests.outcomes.otherOutcome.other.total", "（六）3.其他"],
    ["requests.outcomes.total.total", "（七）总计"],
    ["requests.carriedForward.total", "结转下年度"],
    ["proactiveDisclosure.regulations.issued", "规章"],
    ["remedies.litigation.direct.total", "行政诉讼·未经复议直接起诉"],
  ])("%s is %s", (id, zh) => {
    expect(rowName(id).zh).toBe(zh);
  });

  it.each(["licensing", "penalties", "compulsoryMeasures"])(
    "are those that the edition in use prints: the decisions of %s",
    (row) => {
      const id = `proactiveDisclosure.${row}.decisions`;
      expect(columnName(id, OLD_FORMS).zh).toBe("处理决定数量");
      expect(columnName(id, FORMS).zh).toBe("本年处理决定数量");
      expect(cellName(id, OLD_FORMS).zh).toMatch(/^表二 行政\S+ · 处理决定数量$/u);
    },
  );

  it("fall back to the id of a cell that the form does not have", () => {
    expect(rowName("requests.unheard.total")).toEqual({ zh: "requests.unheard.total", en: "unheard" });
    expect(columnName("requests.unheard.of", FORMS)).toEqual({ zh: "requests.unheard.of", en: "of" });
    expect(cellName("requests.unheard.of", FORMS).zh).toBe("requests.unheard.of");
  });
});
