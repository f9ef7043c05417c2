import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, normalizeLabel, type Ordinal } from "../../shared/reading/normalize.ts";

const ordinal = (style: Ordinal["style"], number: number): Ordinal => ({ style, number });

describe("folding", () => {
  it.each([
    ["full width", "１２．５ＡＢ（％）", "12.5AB(%)"],
    ["Kangxi radicals", "⼈⺠⽂件⾏政", "人⺠文件行政"],
    ["every kind of space", " 规\t章\r\n　\u00a0\u2003件 ", "规章件"],
    ["what has no width", "规\u200b章\u200d\ufeff件\u200e", "规章件"],
    ["compatibility ideographs", "\uf9fd法\ufa0e", "什法\ufa0e"],
  ])("%s", (_, text, folded) => expect(fold(text)).toBe(folded));

  it("of what is folded changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."⼈规１Ａ（㈢①½㎡\u200b 　é") }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("the ordinal of a label", () => {
  it.each([
    ["（三）不予公开", "bracket", 3],
    ["(三) 不予公开", "bracket", 3],
    ["（ 三 ）\n不予公开", "bracket", 3],
    ["㈢不予公开", "bracket", 3],
    ["三、不予公开", "section", 3],
    ["三 、不予公开", "section", 3],
    ["三.不予公开", "section", 3],
    ["三，不予公开", "section", 3],
    ["十、不予公开", "section", 10],
    ["3.不予公开", "digit", 3],
    ["3、不予公开", "digit", 3],
    ["３．不予公开", "digit", 3],
    ["⒊不予公开", "digit", 3],
    ["⑶不予公开", "digit", 3],
    ["3）不予公开", "digit", 3],
    ["（3）不予公开", "digit", 3],
    ["3,不予公开", "digit", 3],
    ["12.不予公开", "digit", 12],
  ] as const)("%j", (label, style, number) => {
    expect(normalizeLabel(label)).toEqual({
      body: "不予公开",
      plain: "不予公开",
      ordinal: ordinal(style, number),
      folded: fold(label),
    });
  });

  it.each(["不予公开", "三不予公开", "3不予公开", "第三、不予公开", "2021.不予公开", "三安全一稳定"])(
    "is none of %j",
    (label) => expect(normalizeLabel(label).ordinal).toBeNull(),
  );
});

describe("the letters of a label", () => {
  it.each([
    ["危及“三安全一稳定”", "危及三安全一稳定"],
    ['3.危及"三安全一稳定"', "危及三安全一稳定"],
    ["3. 危及 ‘三安全一稳定’ ", "危及三安全一稳定"],
    ["其他法律、行政\n法规禁止公开", "其他法律行政法规禁止公开"],
    ["本年增/减", "本年增减"],
    ["三、本年度办理结果（一）予以公开", "本年度办理结果予以公开"],
    ["（三）不予公开 1.属于国家秘密", "不予公开属于国家秘密"],
  ])("%j are %s", (label, body) => expect(normalizeLabel(label).body).toBe(body));

  it("without what stands in brackets are the plain label", () => {
    expect(normalizeLabel("（二）部分公开（区分处理的，只计这一情形，不计其他情形）")).toEqual({
      body: "部分公开区分处理的只计这一情形不计其他情形",
      plain: "部分公开",
      ordinal: ordinal("bracket", 2),
      folded: "(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
    });
    expect(normalizeLabel("本年收费金额【单位:万元】").plain).toBe("本年收费金额");
    expect(normalizeLabel("（一）").plain).toBe("");
  });

  it.each([
    ["（二）部分公开（区分处理的，只计这", "部分公开区分处理的只计这"],
    ["一情形，不计其他情形）", "一情形不计其他情形"],
    ["）（规章", "规章"],
    ["（规章）", "规章"],
  ])("with half a pair of brackets, or nothing else, all count: %j", (label, plain) => {
    const normalized = normalizeLabel(label);
    expect([normalized.plain, normalized.body]).toEqual([plain, plain]);
  });
});

describe("any label", () => {
  const label = fc.string({ unit: fc.constantFrom(..."规章公开一三(（)）1.、 “”/其他"), maxLength: 12 });

  it("is only letters, and the same whatever its spaces, width and quotes", () => {
    fc.assert(
      fc.property(label, (text) => {
        const normalized = normalizeLabel(text);
        expect(normalized.body).toMatch(/^\p{L}*$/u);
        expect(normalizeLabel([...text].join(" "))).toEqual(normalized);
        expect(normalizeLabel(text.replaceAll("(", "（").replaceAll(")", "）"))).toEqual(normalized);
        expect(normalizeLabel(text.replace(/[“”]/gu, '"')).body).toEqual(normalized.body);
      }),
    );
  });
});
