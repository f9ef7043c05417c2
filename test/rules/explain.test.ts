import { describe, expect, it } from "vitest";
import { RULES, ruleById } from "../../shared/rules/catalogue.ts";
import { explainRule, listRules } from "../../shared/rules/explain.ts";
import { provisionsOf } from "../../shared/rules/provisions.ts";
import type { Rule } from "../../shared/rules/rule.ts";

describe("explain", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s: sentence, basis, formula, both examples",
    (id, rule) => {
      const text = explainRule(rule);
      expect(text.startsWith(`${id}  `)).toBe(true);
      for (const part of [rule.statement, rule.formula]) {
        expect(text).toContain(part.zh);
        expect(text).toContain(part.en);
      }
      expect(text).toMatch(/→ (相符|不适用)：/u);
      expect(text).toMatch(/→ (不符|无法核对)：/u);
      expect(text).not.toMatch(/undefined|\{\w+\}|null/u);
    },
  );

  it("shows the numbers of an example and what the rule says of them", () => {
    const text = explainRule(ruleById("T3-01") as Rule);
    expect(text).toContain("表三 一、本年新收政府信息公开申请数量 · 商业企业 = 3");
    expect(text).toContain("应等于 （七）总计 2 + 结转下年度 0 = 2，相差 1");
    expect(text).toContain("should equal total outcomes 2");
  });

  it("shows the year before, cells as printed, candidates and cells that were lost", () => {
    expect(explainRule(ruleById("XY-01") as Rule)).toContain(
      "上一年度 (year before): 表三 四、结转下年度继续办理 · 总计 = 5",
    );
    expect(explainRule(ruleById("CEL-04") as Rule)).toContain("采购总金额 = 160.5万元");
    expect(explainRule(ruleById("CEL-03") as Rule)).toContain("= 19 / 55");
    expect(explainRule(ruleById("STR-04") as Rule)).toContain("行政复议 · 总计 = missing");
  });

  it("names the provisions behind a rule, and quotes none", () => {
    expect(explainRule(ruleById("PUB-01") as Rule)).toContain("（国务院令第711号）第四十九条第一款");
    expect(explainRule(ruleById("T3-01") as Rule)).toContain("国办公开办函〔2021〕30号");
    expect(provisionsOf("T3-02")).toEqual([]);
    expect(provisionsOf("constructor")).toEqual([]);
  });

  it("has a provision for every rule that rests on statute, or on what the form prints", () => {
    const bare = RULES.filter(
      ({ id, basis }) => ["statute", "printed"].includes(basis) && provisionsOf(id).length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("lists every rule once, in groups, with severity and basis, in Chinese and English", () => {
    const list = listRules();
    const ids = list.split("\n").flatMap((line) => /^ {2}([A-Z]+\d?-\d+) /u.exec(line)?.[1] ?? []);
    expect(ids.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
    expect(list).toContain("T3-01   错误 error · 表格印明的勾稽关系 a relation printed on the form");
    expect(list).toMatch(/^表三 依申请公开 table 3, requests（\d+）$/mu);
  });
});
