import { type Attributes, declared, type StyleRules } from "./style-rules.ts";

/** How the content of an element is shown; what is said here holds for all within. */
export interface Look {
  /** Nothing within is there at all: neither text nor cells. */
  readonly absent: boolean;
  /** Its room is kept, its text not seen. */
  readonly invisible: boolean;
  /** Struck through, or set too small to be seen. */
  readonly struck: boolean;
  readonly superscript: boolean;
  /** Line ends and runs of spaces are kept as they are written. */
  readonly preformatted: boolean;
}

export const SHOWN: Look = {
  absent: false,
  invisible: false,
  struck: false,
  superscript: false,
  preformatted: false,
};

/** Elements whose content is none of the page's text. */
const ABSENT = new Set(
  "script style noscript noframes noembed template svg iframe object audio video map rt rp datalist".split(
    " ",
  ),
);
const STRUCK = new Set(["s", "strike", "del"]);
/** Elements of text: where one of them has no size, its text is meant not to be seen. */
const TEXTUAL = new Set(["span", "font", "a", "b", "i", "em", "strong", "u", "p"]);

/** Word's web pages: hidden text; and notes, comments, headers and footers, which are written at the end of the page. */
const WORD_ASIDE = /mso-hide\s*:\s*all|mso-element\s*:\s*(?:footnote|endnote|comment|header|footer)/iu;
const WORD_COMMENT = /(?:^|\s)(?:MsoCommentReference|msocomanchor|msocomtxt|msocomoff)(?:\s|$)/iu;
const LINE_THROUGH = /text-decoration(?:-line)?\s*:[^;]*line-through/iu;
const RAISED = /vertical-align\s*:\s*super/iu;
const NO_SIZE = /font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)/iu;
const LONGEST_STYLE = 10_000;

/** How an element is shown within what surrounds it, and the display that its styles give it. */
export function lookOf(
  name: string,
  attributes: Attributes,
  around: Look,
  rules: StyleRules | null,
): { readonly look: Look; readonly display: string | undefined } {
  if (around.absent) return { look: around, display: undefined };
  const style = (attributes.style ?? "").slice(0, LONGEST_STYLE);
  const shown = { ...rules?.of(name, attributes), ...declared(style) };
  const isPage = name === "html" || name === "body";
  const hidden = shown.display === "none" || "hidden" in attributes;
  const aside = WORD_ASIDE.test(style) || WORD_COMMENT.test((attributes.class ?? "").slice(0, 1_000));
  const { visibility } = shown;
  const look: Look = {
    absent: ABSENT.has(name) || (!isPage && (hidden || aside)),
    invisible: visibility === undefined ? around.invisible : !isPage && visibility !== "visible",
    struck:
      around.struck ||
      STRUCK.has(name) ||
      LINE_THROUGH.test(style) ||
      (TEXTUAL.has(name) && NO_SIZE.test(style)),
    superscript: name === "sup" || (name !== "sub" && (around.superscript || RAISED.test(style))),
    preformatted: around.preformatted || name === "pre",
  };
  return { look, display: shown.display };
}
