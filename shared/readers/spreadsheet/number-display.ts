/** A number in a cell, with the code of the format in which it is displayed. */
export interface FormattedNumber {
  readonly value: number;
  readonly code: string;
}

/** Format codes that show a whole number as its digits: `0`, `0_ `, `0_);[Red]\(0\)`, `@`; further sections are for other numbers. */
const PLAIN = /^(?:General|@|0(?:_.)?)(?:;.*)?$/u;
const CONDITION = /\[[<>=]/u;
/** A third section is that of zero. */
const ZERO_APART = /;.*;/u;
/** From here on, General turns to exponents. */
const LONGEST_GENERAL = 1e11;

const isPlain = ({ value, code }: FormattedNumber): boolean =>
  Number.isInteger(value) &&
  value >= 0 &&
  value < LONGEST_GENERAL &&
  PLAIN.test(code) &&
  !CONDITION.test(code) &&
  !(value === 0 && ZERO_APART.test(code));

/**
 * Displays numbers as their formats say. Whole numbers in plain formats are displayed at once; for the others the
 * library is loaded, which takes longer than reading most workbooks.
 */
export async function numberDisplay(
  numbers: readonly FormattedNumber[],
  date1904: boolean,
): Promise<(number: FormattedNumber) => string> {
  if (numbers.every(isPlain)) return ({ value }) => String(value);
  const { SSF } = await import("@e965/xlsx");
  return (number) => {
    if (isPlain(number)) return String(number.value);
    try {
      return String(SSF.format(number.code, number.value, { date1904 })).trim();
    } catch {
      // A code that no program would display is shown as General shows the number.
      return String(SSF.format("General", number.value));
    }
  };
}
