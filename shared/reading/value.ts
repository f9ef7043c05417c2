import type { Quantity } from "../form/edition.ts";
import { type CellValue, type MoneyUnit, SLASH } from "../report/cell.ts";

/**
 * What a printed value says. `number` holds digits that were read beyond doubt; `unreadable` holds digits that
 * could be read in more than one way (line-broken, circled, with leading zeros).
 */
export type PrintedValue =
  | { readonly kind: "number"; readonly value: number; readonly raw: string; readonly unit: string }
  | { readonly kind: "blank" | "dash" | "slash" | "text" | "unreadable"; readonly raw: string };

const UNITS = "亿元|万元|元|万|件|项|个|条|次|宗|份|起|人|例|篇";
const NUMBER = new RegExp(
  `^([+-]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?(?:\\s*(${UNITS}))?(\\([\\p{Script=Han}、][^)]*\\)|\\[[\\p{Script=Han}、][^\\]]*\\]|[,;、。]?\\s*其中.*)?$`,
  "us",
);
const DASH = /^[-—–―─_]+$/u;
/** Letters that stand for a zero more often than not; which of the two cannot be told. */
const LIKE_ZERO = /^[OoQ〇○]+$/u;
const WORDS = /^(?:无|没有|无此项|不涉及|空)$/u;
/** What most cells hold. */
const PLAIN = /^(?:0|[1-9]\d{0,8})$/u;
/** Characters that NFKC turns into digits though they are marks (①, ㉑, ㊿, ², ㊀). Full-width digits are digits. */
const MARKED_DIGIT = /[①-⓿❶-➓²³¹⁰⁴-⁹₀-₉㈠-㉟㊀-㊿]/u;
/** A note mark at the end that print sets apart from the number: a superscript never is one of its digits. */
const NOTE_MARK = /(?<=[\p{L}\p{Nd}])\s*[⁽(]?[¹²³⁰⁴-⁹][¹²³⁰⁴-⁹,，、\s]*[⁾)]?$/u;

/** A number that says of itself that it is not exact: 约12, 12余件, 3至5件, ≥3. */
const APPROXIMATE =
  /^(?:约为?|大?约|近|逾|超过?|不足|不到|至少|至多|[<>≤≥~～≈])?\s*\d[\d,.]*(?:件|项|个|条|次|宗|份)?(?:余|多|左右|以上|以下|[-~～至到+/或]\s*\d[\d,.]*)?(?:件|项|个|条|次|宗|份)?$/u;
/** Digits with something that is no part of a number: a footnote mark, a star, a stray sign. */
const MARKED = /^[+-]?\d[\d,.]*[^\p{L}\d]{1,6}\d{0,3}[^\p{L}\d]{0,2}$/u;
/** An ordinal alone in its cell belongs to the label beside it. */
const ORDINAL_ALONE = /^\(?\d{1,2}[.、)]$/u;

function parseNumber(folded: string, raw: string): PrintedValue | null {
  const match = NUMBER.exec(folded);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", unit = ""] = match;
  const digits = whole.replaceAll(",", "");
  if (digits.length > 1 && digits.startsWith("0")) return { kind: "unreadable", raw };
  const value = Number(`${digits}${fraction}`);
  if (!Number.isSafeInteger(Math.trunc(value))) return { kind: "unreadable", raw };
  return { kind: "number", value: sign === "-" ? -value : value, raw, unit };
}

/** Reads one printed value; null for text that is no value at all, such as a label. */
export function parseValue(text: string): PrintedValue | null {
  if (PLAIN.test(text)) return { kind: "number", value: Number(text), raw: text, unit: "" };
  const unmarked =
    /[¹²³⁰⁴-⁹]/u.test(text) && NOTE_MARK.test(text.trim())
      ? parsePlain(text.trim().replace(NOTE_MARK, ""))
      : null;
  // What was printed of the number is without its mark: 18867023¹ says 18867023.
  return unmarked?.kind === "number" ? unmarked : parsePlain(text);
}

/** What the older mapping of GB 18030 makes of the full-width space A3A0; programs still write it. */
const STRAY_SPACE = /\uE5E5/gu;

function parsePlain(text: string): PrintedValue | null {
  const folded = text.replace(STRAY_SPACE, " ").normalize("NFKC").replaceAll("\u2212", "-").trim();
  const raw = folded.replace(/\s+/gu, " ");
  if (folded === "") return { kind: "blank", raw: "" };
  if (MARKED_DIGIT.test(text))
    return /^[\d\s,.]+$/u.test(folded) ? { kind: "unreadable", raw: text.trim() } : null;
  const number = parseNumber(folded, raw);
  if (number !== null) return number;
  if (DASH.test(folded)) return { kind: "dash", raw };
  if (SLASH.test(folded)) return { kind: "slash", raw };
  if (WORDS.test(folded)) return { kind: "text", raw };
  if (LIKE_ZERO.test(folded)) return { kind: "unreadable", raw };
  if (ORDINAL_ALONE.test(folded)) return null;
  return MARKED.test(folded) || APPROXIMATE.test(folded) || /^[+-]?[\d\s,.]+$/u.test(folded)
    ? { kind: "unreadable", raw }
    : null;
}

/** True for values that say something; a blank does not. */
export const isInk = (value: PrintedValue): boolean => value.kind !== "blank";

/** The unit of a column of money as its header prints it; `unknown` where it prints none. */
export type ColumnUnit = MoneyUnit | "qianYuan" | "baiWanYuan" | "yiYuan";

/** Printed units of money, the longer before those that they end with. */
export const COLUMN_UNITS: ReadonlyMap<string, ColumnUnit> = new Map([
  ["亿元", "yiYuan"],
  ["百万元", "baiWanYuan"],
  ["万元", "wanYuan"],
  ["万", "wanYuan"],
  ["千元", "qianYuan"],
  ["元", "yuan"],
]);

/** How many 万元 one of each unit is. */
const FACTORS: Readonly<Record<Exclude<ColumnUnit, "unknown">, number>> = {
  yuan: 1e-4,
  qianYuan: 0.1,
  wanYuan: 1,
  baiWanYuan: 100,
  yiYuan: 1e4,
};

/** Decimal shift without the noise of binary fractions: 251000 元 is 25.1 万元. */
function scale(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** Money in 万元, by the unit printed with the value, else by the column's. */
function moneyCell(
  value: number,
  printedUnit: string,
  columnUnit: ColumnUnit,
): Pick<CellValue, "value" | "unit"> {
  const unit = COLUMN_UNITS.get(printedUnit) ?? columnUnit;
  if (unit === "unknown") return { value: null, unit };
  return { value: scale(value, FACTORS[unit]), unit: unit === "yuan" ? "yuan" : "wanYuan" };
}

function unreadable(base: Omit<CellValue, "kind" | "value">): CellValue {
  return { ...base, kind: "ambiguous", value: null, confidence: 0, candidates: [base.raw] };
}

/**
 * A printed value as a cell of the form. A count with a fraction stays a number (CEL-05 fails it); unreadable
 * digits become ambiguous. `columnUnit` is the unit that the column's header prints for money.
 */
export function cellOf(
  value: PrintedValue,
  quantity: Quantity,
  columnUnit: ColumnUnit,
  at: CellValue["at"],
): CellValue {
  const base = { raw: value.raw, confidence: 1, candidates: [], at };
  switch (value.kind) {
    case "number":
      // 3元 is no count, and 3件 no amount of money.
      if (value.unit !== "" && COLUMN_UNITS.has(value.unit) !== (quantity === "money"))
        return unreadable(base);
      return quantity === "money"
        ? { ...base, kind: "number", ...moneyCell(value.value, value.unit, columnUnit) }
        : { ...base, kind: "number", value: value.value };
    case "unreadable":
      return unreadable(base);
    default:
      return { ...base, kind: value.kind, value: null };
  }
}
