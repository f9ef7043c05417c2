import type { HeaderWord } from "./header-words.ts";

/**
 * How a header says that the columns stand: as in the `form`; in an order of their own (null for a column that the
 * form does not have); or `unclear`, where it differs from the form and does not say how.
 */
export type ColumnOrder<Name> = "form" | "unclear" | readonly (Name | null)[];

export const rises = <T>(names: readonly T[], order: readonly T[]): boolean => {
  const at = names.map((name) => order.indexOf(name));
  return at.every((index, position) => position === 0 || index > (at[position - 1] ?? -1));
};

/** A header that a page break printed again, once; null where its copies stand side by side. */
export function once<Name>(words: readonly HeaderWord<Name>[]): readonly HeaderWord<Name>[] | null {
  for (let length = 1; length <= words.length / 2; length += 1) {
    if (words.length % length !== 0) continue;
    const repeats = words.every((word, index) => word.name === words[index % length]?.name);
    if (!repeats) continue;
    const first = words.slice(0, length);
    const again = words[length];
    const beside = again?.positioned === true && first.some((word) => word.row === again.row);
    return beside ? null : first;
  }
  return words;
}

/** The order that names say; null where they are not all there and do not contradict the form. */
export function orderOf<Name>(
  names: readonly (Name | null)[],
  form: readonly Name[],
): ColumnOrder<Name> | null {
  const own = names.filter((name): name is Name => name !== null);
  const complete = own.length === form.length && new Set(own).size === own.length;
  if (!rises(own, form)) return complete ? names : "unclear";
  if (!complete) return null;
  return own.length < names.length ? names : "form";
}

/** Names that stand in one line: what is read first stands first. Print jumps between the lines of a header. */
export const inOneLine = (words: readonly HeaderWord<unknown>[]): boolean =>
  new Set(words.map(({ row }) => row)).size <= 1;
