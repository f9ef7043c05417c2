import fc from "fast-check";

/** Ways in which a whole number is printed, each beyond doubt. */
const STYLES: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => ` ${digits} `,
  (digits) => `　　${digits}\u00a0`,
  (digits) => `\n${digits}\t`,
  (digits) => digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (digits) => digits.replace(/\B(?=(?:\d{3})+$)/gu, ","),
  (digits) => digits.replace(/\B(?=(?:\d{3})+$)/gu, "，"),
  (digits) => `${digits}件`,
  (digits) => `${digits} 件`,
  (digits) => `${digits}宗`,
  (digits) => `${digits}项`,
  (digits) => `+${digits}`,
  (digits) => `${digits}（含上年结转）`,
];

/** A count and one way of printing it. */
export const printedCount = fc
  .tuple(
    fc.oneof(fc.nat(20), fc.nat(99_999), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
    fc.constantFrom(...STYLES),
  )
  .map(([value, style]) => ({ value, text: style(String(value)) }));

const MINUS = ["-", "－", "−", "﹣"];

/** A negative number and one way of printing it, as 本年增/减 may have it. */
export const printedLoss = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...MINUS))
  .map(([value, minus]) => ({ value: -value, text: `${minus}${value}` }));

/** An amount with decimals. */
export const printedAmount = fc
  .tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 6 }), fc.nat(999_999))
  .map(([whole, places, rest]) => `${whole}.${String(rest).padStart(6, "0").slice(0, places)}`);
