import { chineseNumeral, NUMERALS } from "./chinese-numeral.ts";

/**
 * What a number counts: `count` cases (件, 条, 宗, 起, …), `money`, `percent`, `year`, `bare` without a unit, or
 * `other`: people, times, days, dates, numbers of documents.
 */
export type NumberKind = "count" | "money" | "percent" | "year" | "bare" | "other";

export interface PrintedNumber {
  readonly kind: NumberKind;
  /** Of money in 万元. */
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly from: number;
  readonly to: number;
}

const ARABIC = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const FIGURE = `${ARABIC}|[${NUMERALS}]+`;
const UNITS =
  "人次|件次|次数|工作日|个工作日|个自然日|天|日|小时|分钟|月|个月|亿元|万元|元|件|条|宗|起|例|份|项|个|部|篇|期|次|人|名|户|家|批|处|场|类|级|种|套|版|页|字|号|条次|%|个百分点|百分点|倍|成|岁|年度|年|位|门|台|幅|批次|章|节|款|届|季度|轮|则|组|支|区|号令";
const COUNTED = new Set(["件", "条", "宗", "起", "例", "份", "项", "个", "部"]);
const YUAN_IN_WAN = 10_000;

const NUMBER = new RegExp(
  `(约|近|将近|大约|超过|逾|超|接近|不足|至少|最多|达到或超过)?(百分之)?(?:(${FIGURE})[-~—–至到](?=\\d|[${NUMERALS}]))?(${FIGURE})(万|亿)?([余多来几])?(?:(${UNITS.split(
    "|",
  )
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![\\p{Script=Latin}]))?([余多])?(左右|以上|以下|上下)?`,
  "gu",
);
/** 第五十条, 〔2019〕60号, 0471-1234567, 24小时热线 … the words before it make it something else than an amount. */
const NAMING = /[第〔[【\-/.:\d#]$/u;

const amountIn = (figure: string): number | null =>
  /^\d/u.test(figure) ? Number(figure.replaceAll(",", "")) : chineseNumeral(figure);

/** Cases are counted whole: 6.058件 is 6,058 of which the comma was taken for a point, or nobody knows what. */
function kindOf(unit: string, value: number, scale: string | undefined): NumberKind {
  if (unit === "年" || unit === "年度") return value >= 1990 && value <= 2099 ? "year" : "other";
  if (unit === "%" || unit === "百分点" || unit === "个百分点") return unit === "%" ? "percent" : "other";
  if (unit === "元" || unit === "万元" || unit === "亿元") return "money";
  if (unit === "") return "bare";
  return COUNTED.has(unit) && (scale !== undefined || Number.isInteger(value)) ? "count" : "other";
}

function amountOf(kind: NumberKind, value: number, scale: string | undefined, unit: string): number {
  const hundredMillions = scale === "亿" ? 10_000 : 1;
  if (kind !== "money") return value * hundredMillions * (scale === undefined ? 1 : 10_000);
  if (unit === "元" && scale === undefined) return Math.round((value / YUAN_IN_WAN) * 1e8) / 1e8;
  return value * (unit === "亿元" ? YUAN_IN_WAN : hundredMillions);
}

/** Every number of a folded text that is written in digits or, where a unit follows, in Chinese numerals. */
export function numbersIn(text: string): readonly PrintedNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match): PrintedNumber[] => {
    const [whole, before, hundred, range, figure = "", scale, some, printed, after, about] = match;
    const chinese = !/^\d/u.test(figure);
    const value = amountIn(figure);
    if (value === null || (chinese && printed === undefined && hundred === undefined)) return [];
    const unit =
      hundred !== undefined ? "%" : scale !== undefined && printed === "元" ? `${scale}元` : (printed ?? "");
    const start = match.index + (before?.length ?? 0);
    const named =
      NAMING.test(text.slice(0, start)) || /^(?:[/.:-]\d|号)/u.test(text.slice(match.index + whole.length));
    const kind = named ? "other" : kindOf(unit, value, scale);
    // 1.2万件 was rounded by whoever wrote it.
    const rounded = scale !== undefined && kind !== "money";
    const approximate = rounded || [before, range, some, after, about].some((part) => part !== undefined);
    const from = match.index;
    const amount = amountOf(kind, value, scale, unit);
    return [{ kind, value: amount, unit, approximate, from, to: from + whole.length }];
  });
}
