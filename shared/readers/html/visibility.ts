import { type Attributes, declared, type Shown, type StyleRules } from "./style-rules.ts";

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
/** LibreOffice's web pages: headers, footers and notes. */
const FURNITURE = new Set(["header", "footer"]);
const NOTE = /^sd(?:foot|end)note\d+$/u;
const LINE_THROUGH = /text-decoration(?:-line)?\s*:[^;]*line-through/iu;
const RAISED = /vertical-align\s*:\s*super/iu;
const NO_SIZE = /font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)/iu;
const LONGEST_STYLE = 10_000;

function isAside(name: string, { class: classes, title, id }: Attributes): boolean {
  if (classes !== undefined && WORD_COMMENT.test(classes.slice(0, 1_000))) return true;
  return name === "div" && (FURNITURE.has(title ?? "") || NOTE.test((id ?? "").slice(0, 100)));
}

/** What an inline style says, as far as it matters here. */
interface StyleFacts {
  readonly shown: Shown;
  readonly aside: boolean;
  readonly lineThrough: boolean;
  readonly raised: boolean;
  readonly noSize: boolean;
}

const factsOf = (style: string): StyleFacts => ({
  shown: declared(style),
  aside: WORD_ASIDE.test(style),
  lineThrough: LINE_THROUGH.test(style),
  raised: RAISED.test(style),
  noSize: NO_SIZE.test(style),
});

const UNSTYLED = factsOf("");
/** Pages repeat their styles; so many different ones are kept in mind. */
const MOST_KNOWN = 2_000;

/** Finds how elements are shown, by their tags, attributes and styles. */
export class Looks {
  private readonly rules: StyleRules | null;
  private readonly known = new Map<string, StyleFacts>([["", UNSTYLED]]);

  constructor(rules: StyleRules | null) {
    this.rules = rules;
  }

  /** How an element is shown within what surrounds it, and the display that its styles give it. */
  of(
    name: string,
    attributes: Attributes,
    around: Look,
  ): { readonly look: Look; readonly display: string | undefined } {
    if (around.absent) return { look: around, display: undefined };
    const facts = this.facts((attributes.style ?? "").slice(0, LONGEST_STYLE));
    const { display, visibility } = { ...this.rules?.of(name, attributes), ...facts.shown };
    const isPage = name === "html" || name === "body";
    const hidden = display === "none" || "hidden" in attributes;
    const aside = facts.aside || isAside(name, attributes);
    const look: Look = {
      absent: ABSENT.has(name) || (!isPage && (hidden || aside)),
      invisible: visibility === undefined ? around.invisible : !isPage && visibility !== "visible",
      struck: around.struck || STRUCK.has(name) || facts.lineThrough || (facts.noSize && TEXTUAL.has(name)),
      superscript: name === "sup" || (name !== "sub" && (around.superscript || facts.raised)),
      preformatted: around.preformatted || name === "pre",
    };
    return { look, display };
  }

  private facts(style: string): StyleFacts {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const facts = factsOf(style);
    if (this.known.size < MOST_KNOWN) this.known.set(style, facts);
    return facts;
  }
}
