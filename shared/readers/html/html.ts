import type { SourceDocument } from "../../document/document.ts";
import { type KeepPicture, settled } from "../pictures/picture-mark.ts";
import { PageWalk } from "./page-walk.ts";
import { StyleRules } from "./style-rules.ts";
import type { Surroundings } from "./surroundings.ts";

function walked(html: string, rules: StyleRules | null, around: Surroundings): PageWalk {
  const walk = new PageWalk(around);
  walk.page(html, rules);
  return walk;
}

/**
 * Reads a web page: what it shows, in order. Throws a Refusal, TOO_COMPLEX, where spans or depth ask for more than any
 * report needs. `frame` and `picture` find what the page shows, `keep` takes the pictures in its flow.
 */
export function readHtml(
  html: string,
  encoding: string,
  { keep, ...around }: Surroundings & { readonly keep?: KeepPicture | undefined } = {},
): SourceDocument {
  const rules = new StyleRules(html);
  let walk = walked(html, rules, around);
  let blocks = walk.builder.finish();
  // A page may hide its content until its script has run, which never happens here.
  if (walk.hides && !rules.isEmpty && !blocks.some(({ kind }) => kind === "grid")) {
    const whole = walked(html, null, around);
    const all = whole.builder.finish();
    if (all.some(({ kind }) => kind === "grid")) {
      walk = whole;
      blocks = all;
    }
  }
  return {
    format: "html",
    encoding,
    ...settled(blocks, keep),
    metadata: walk.facts.metadata(),
  };
}
