/** A stretch of a text: running lines, or one HTML table with all that is in it. `line` is that of its first character, from 1. */
export interface Fragment {
  readonly kind: "lines" | "table";
  readonly text: string;
  readonly line: number;
}

const TABLE_TAG = /<(\/?)table\b[^<>]*>/giu;

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;

/** Cuts a text at the HTML tables in it. A table that is never closed goes on to the end. */
export function fragmentsOf(text: string): Fragment[] {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  let depth = 0;
  let from = -1;
  for (const match of text.matchAll(TABLE_TAG)) {
    const closes = match[1] === "/";
    if (!closes && depth === 0) from = match.index;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (closes && depth === 0 && from >= 0) {
      cuts.push({ from, to: match.index + match[0].length });
      from = -1;
    }
  }
  if (depth > 0) cuts.push({ from, to: text.length });
  const fragments: Fragment[] = [];
  let end = 0;
  let line = 1;
  const add = (kind: Fragment["kind"], to: number): void => {
    const part = text.slice(end, to);
    if (part !== "") fragments.push({ kind, text: part, line });
    line += linesIn(part);
    end = to;
  };
  for (const cut of cuts) {
    add("lines", cut.from);
    add("table", cut.to);
  }
  add("lines", text.length);
  return fragments;
}
