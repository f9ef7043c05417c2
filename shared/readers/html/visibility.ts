import { isDark, isFaint } from "../flow/unseen.ts";
import { colorOf } from "./css-color.ts";
import { declared, type Shown, UNSAID } from "./declarations.ts";
import type { Attributes, StyleRules } from "./style-rules.ts";

/** How the content of an element is shown; what is said here holds for all within. */
export interface Look {
  /** Nothing within is there at all: neither text nor cells. */
  readonly absent: boolean;
  /** Its room is kept, its text not seen. */
  readonly invisible: boolean;
  readonly struck: boolean;
  /** Set in no size at all. */
  readonly sizeless: boolean;
  /** Something may keep it from being seen as it is written. */
  readonly doubtful: boolean;
  /** In white letters, and on a ground on which those are seen. */
  readonly faint: boolean;
  readonly onGround: boolean;
  /** It holds parts in another order than that in which they are shown. */
  readonly reorders: boolean;
  readonly superscript: boolean;
  /** Line ends and runs of spaces are kept as they are written. */
  readonly preformatted: boolean;
}

export const SHOWN: Look = {
  absent: false,
  invisible: false,
  struck: false,
  sizeless: false,
  doubtful: false,
  faint: false,
  onGround: false,
  reorders: false,
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
const NO_SIZE = /font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)/iu;
const LONGEST_STYLE = 10_000;

/** What attributes say that are older than styles. */
function byAttributes({ color, bgcolor }: Attributes): Shown {
  if (color === undefined && bgcolor === undefined) return UNSAID;
  const [letters, ground] = [color, bgcolor].map((text) => colorOf((text ?? "").toLowerCase()));
  return {
    ...(Array.isArray(letters) && { faint: isFaint(letters) }),
    ...(Array.isArray(ground) && { onGround: isDark(ground) }),
  };
}

/** What is said last holds; most elements have but their own style. */
const joined = (attributes: Shown, style: Shown, rules: Shown = UNSAID): Shown =>
  attributes === UNSAID && rules === UNSAID ? style : { ...attributes, ...rules, ...style };

/** Whether text within is perhaps not seen as it is written; undefined where the element says nothing of it. */
function isDoubtful(name: string, { open, dir }: Attributes, shown: Shown): true | false | undefined {
  if (name === "details") return open === undefined ? true : undefined;
  if (name === "summary") return false;
  if (name === "bdo" && dir?.toLowerCase() === "rtl") return true;
  // Whole parts of a page may wait for a script to show them; what hides in a line of text does not.
  return shown.doubtful === true && TEXTUAL.has(name) ? true : undefined;
}

const isRaised = (name: string, { raised }: Shown): boolean =>
  name === "sup" || name === "sub" || (raised === true && TEXTUAL.has(name));

/** Of an element within a cell: it shows something that is not written there as text. */
export const drawsSomething = (name: string, shown: Shown): boolean =>
  shown.drawn === true || name === "script" || name === "progress" || name === "meter" || name.includes("-");

function isAside(name: string, { class: classes, title, id }: Attributes): boolean {
  if (classes !== undefined && WORD_COMMENT.test(classes.slice(0, 1_000))) return true;
  return name === "div" && (FURNITURE.has(title ?? "") || NOTE.test((id ?? "").slice(0, 100)));
}

/** What an inline style says, as far as it matters here. */
interface StyleFacts {
  readonly shown: Shown;
  readonly aside: boolean;
  readonly noSize: boolean;
}

const factsOf = (style: string): StyleFacts => ({
  shown: declared(style),
  aside: WORD_ASIDE.test(style),
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
  of(name: string, attributes: Attributes, around: Look): { readonly look: Look; readonly shown: Shown } {
    if (around.absent) return { look: around, shown: {} };
    const facts = this.facts((attributes.style ?? "").slice(0, LONGEST_STYLE));
    const shown = joined(byAttributes(attributes), facts.shown, this.rules?.of(name, attributes));
    const { display, visibility } = shown;
    const isPage = name === "html" || name === "body";
    const hidden = display === "none" || "hidden" in attributes;
    const aside = facts.aside || isAside(name, attributes);
    const look: Look = {
      absent: ABSENT.has(name) || (!isPage && (hidden || aside)),
      invisible: visibility === undefined ? around.invisible : !isPage && visibility !== "visible",
      struck: around.struck || STRUCK.has(name) || shown.struck === true,
      sizeless: around.sizeless || (facts.noSize && TEXTUAL.has(name)),
      doubtful: isDoubtful(name, attributes, shown) ?? around.doubtful,
      faint: shown.faint ?? around.faint,
      onGround: shown.onGround ?? around.onGround,
      reorders: shown.reorders === true,
      superscript: around.superscript || isRaised(name, shown),
      preformatted: around.preformatted || name === "pre",
    };
    return { look, shown };
  }

  private facts(style: string): StyleFacts {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const facts = factsOf(style);
    if (this.known.size < MOST_KNOWN) this.known.set(style, facts);
    return facts;
  }
}
