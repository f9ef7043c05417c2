/** How a list counts; what is not known counts in Arabic digits. */
export type Counting =
  | "decimal"
  | "decimalPadded"
  | "circled"
  | "fullWidth"
  | "chinese"
  | "chineseLegal"
  | "stems"
  | "upperRoman"
  | "lowerRoman"
  | "upperLetter"
  | "lowerLetter"
  | "none";

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const ROMAN: readonly (readonly [number, string])[] = [
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** 1 to 99 with the given digits (0 to 10); beyond, no report counts. */
function chinese(n: number, digits: string): string {
  const ten = digits.charAt(10);
  if (n > 99) return String(n);
  const [tens, units] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? "" : tens === 1 ? ten : `${digits.charAt(tens)}${ten}`;
  return head + (units === 0 && tens > 0 ? "" : digits.charAt(units));
}

function roman(n: number): string {
  if (n > 89) return String(n);
  let rest = n;
  let text = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

const letter = (n: number): string => (n > 26 ? String(n) : String.fromCharCode(96 + n));

/** The nth ordinal of a list as it is printed, e.g. 3 as 三, ③ or iii. */
export function ordinal(n: number, counting: Counting): string {
  if (counting === "none") return "";
  if (n < 1) return String(n);
  switch (counting) {
    case "decimalPadded":
      return String(n).padStart(2, "0");
    case "circled":
      return n > 20 ? String(n) : String.fromCharCode(0x245f + n);
    case "fullWidth":
      return String(n).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "chinese":
      return chinese(n, "〇一二三四五六七八九十");
    case "chineseLegal":
      return chinese(n, "零壹贰叁肆伍陆柒捌玖拾");
    case "stems":
      return n > STEMS.length ? String(n) : STEMS.charAt(n - 1);
    case "upperRoman":
      return roman(n).toUpperCase();
    case "lowerRoman":
      return roman(n);
    case "upperLetter":
      return letter(n).toUpperCase();
    case "lowerLetter":
      return letter(n);
    default:
      return String(n);
  }
}
