import type { SourceDocument } from "../../document/document.ts";
import { type FrameSource, PageWalk } from "./page-walk.ts";
import { StyleRules } from "./style-rules.ts";

function walked(html: string, rules: StyleRules | null, frames: FrameSource): PageWalk {
  const walk = new PageWalk(frames);
  walk.page(html, rules);
  return walk;
}

/**
 * Reads a web page: what it shows, in order. Throws a Refusal, TOO_COMPLEX, where spans or depth ask for more than any
 * report needs. `frames` has the pages that its frames show.
 */
export function readHtml(html: string, encoding: string, frames: FrameSource = () => null): SourceDocument {
  const rules = new StyleRules(html);
  let walk = walked(html, rules, frames);
  let blocks = walk.builder.finish();
  // A page may hide its content until its script has run, which never happens here.
  if (walk.hides && !rules.isEmpty && !blocks.some(({ kind }) => kind === "grid")) {
    const whole = walked(html, null, frames);
    const all = whole.builder.finish();
    if (all.some(({ kind }) => kind === "grid")) {
      walk = whole;
      blocks = all;
    }
  }
  const { unread } = walk.builder;
  return {
    format: "html",
    encoding,
    blocks,
    ...(unread.length > 0 && { unread }),
    metadata: walk.facts.metadata(),
  };
}
