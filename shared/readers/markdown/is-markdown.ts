import { fragmentsOf } from "./fragments.ts";

const PAGE = /<(?:!doctype\s+html|html|head|body)\b/iu;
const BLOCK_TAG = /<(?:p|div|br|li|tr|td|h[1-6])\b[^<>]*>/giu;
const HEADING = /^#{1,6} +\S/mu;
const PIPE_RULE = /^[ \t]*\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*$/mu;

/** True where a table of pipes has the rule under its header that only Markdown has. */
export const hasPipeTable = (text: string): boolean => PIPE_RULE.test(text);

/**
 * True for text with HTML in it, rather than a web page: it has no page around it, and its lines are its own, not
 * those of tags. Models that read pictures write so: Markdown, with tables as HTML where cells are merged.
 */
export function isMarkdown(text: string): boolean {
  if (PAGE.test(text)) return false;
  const outside = fragmentsOf(text)
    .filter(({ kind }) => kind === "lines")
    .map((fragment) => fragment.text)
    .join("\n");
  if (HEADING.test(outside) || hasPipeTable(outside)) return true;
  const lines = outside.split("\n").filter((line) => line.trim() !== "").length;
  return lines > 3 && (outside.match(BLOCK_TAG)?.length ?? 0) < lines / 3;
}
