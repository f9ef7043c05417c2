import type { Attributes } from "./style-rules.ts";

/** What an element does to the flow of a page. */
export type Role = "table" | "section" | "row" | "cell" | "block" | "inline";

const TAGS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["table", "table"],
  ["thead", "section"],
  ["tbody", "section"],
  ["tfoot", "section"],
  ["tr", "row"],
  ["td", "cell"],
  ["th", "cell"],
  ...(
    "p div br li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer nav main aside form hr pre center " +
    "blockquote caption fieldset legend figure figcaption address details summary"
  )
    .split(" ")
    .map((tag): readonly [string, Role] => [tag, "block"]),
]);

/** Elements that are no table by their tags, but are laid out as one. */
const DISPLAYS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["table", "table"],
  ["inline-table", "table"],
  ["table-header-group", "section"],
  ["table-row-group", "section"],
  ["table-footer-group", "section"],
  ["table-row", "row"],
  ["table-cell", "cell"],
  ["block", "block"],
  ["flex", "block"],
  ["grid", "block"],
  ["list-item", "block"],
]);

const ARIA: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["table", "table"],
  ["grid", "table"],
  ["rowgroup", "section"],
  ["row", "row"],
  ["cell", "cell"],
  ["gridcell", "cell"],
  ["columnheader", "cell"],
  ["rowheader", "cell"],
]);

/** What may stand directly within what, of elements that are laid out as a table. */
const WITHIN: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  section: ["table"],
  row: ["table", "section"],
  cell: ["table", "section", "row"],
};

/**
 * The role of an element, by its tag; where that has none of a table, by its ARIA role or its display. `around` is the
 * nearest role of a table about it: a cell by display alone, outside of any row, only centres its text.
 */
export function roleOf(
  name: string,
  attributes: Attributes,
  display: string | undefined,
  around: Role | undefined,
): Role {
  const own = TAGS.get(name) ?? "inline";
  if (own !== "block" && own !== "inline") return own;
  const given = ARIA.get(attributes.role ?? "") ?? DISPLAYS.get(display ?? "") ?? own;
  const places = WITHIN[given];
  return places === undefined || (around !== undefined && places.includes(around)) ? given : "block";
}
