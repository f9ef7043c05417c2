import type { EdgeCell, Merge } from "../flow/edge-columns.ts";
import { elementOf, type XmlElement } from "../package/xml-tree.ts";
import { Refusal } from "../refusal.ts";
import { statedValue } from "./styles.ts";

/** Grid columns as places on the page, far enough apart to be told apart. */
const COLUMN = 1_000;
/** Word's own limit is 63. */
const MOST_COLUMNS = 2_000;

function count(properties: XmlElement | undefined, name: string, least: number): number {
  const number = Number.parseInt(statedValue(properties, name) ?? "", 10);
  return Number.isFinite(number) ? Math.max(least, number) : least;
}

/** `<w:vMerge/>` without a value goes on with the cell above (17.4.84). */
function merge(properties: XmlElement | undefined, name: string): Merge {
  const found = elementOf(properties, name);
  if (found === undefined) return "none";
  return found.attributes["w:val"] === "restart" ? "first" : "later";
}

/** The cells of a row by the grid columns that they and the row itself state. */
export function rowEdges(row: XmlElement, cells: readonly XmlElement[]): readonly EdgeCell[] {
  let column = count(elementOf(row, "w:trPr"), "w:gridBefore", 0);
  return cells.map((cell) => {
    const properties = elementOf(cell, "w:tcPr");
    const left = column;
    column += count(properties, "w:gridSpan", 1);
    if (column > MOST_COLUMNS)
      throw new Refusal("TOO_COMPLEX", `a table of more than ${MOST_COLUMNS} columns`);
    return {
      left: left * COLUMN,
      right: column * COLUMN,
      below: merge(properties, "w:vMerge"),
      beside: merge(properties, "w:hMerge"),
    };
  });
}
