import { isDark, isFaint } from "../flow/unseen.ts";
import { colorOf } from "./css-color.ts";

/** What style sheets and inline styles say of how an element is shown; what is absent they do not say. */
export interface Shown {
  readonly display?: string;
  readonly visibility?: string;
  readonly struck?: boolean;
  readonly raised?: boolean;
  /** In letters as white as paper, or transparent. */
  readonly faint?: boolean;
  /** On a ground on which white letters are seen. */
  readonly onGround?: boolean;
  /** Something may keep its text from being seen as it is written. */
  readonly doubtful?: true;
  /** It does not stand where it is written. */
  readonly moved?: true;
  /** What it holds does not stand in the order in which it is written. */
  readonly reorders?: true;
  /** Something is shown that the page does not say as text. */
  readonly drawn?: true;
  readonly withoutMarker?: true;
}

/** What says nothing. */
export const UNSAID: Shown = {};

const LONGEST_STYLE = 10_000;
const SAYS =
  /display|visibility|color|background|opacity|indent|clip|overflow|font-size|vertical-align|decoration|transform|order|float|direction|raise|list-style|max-|position/iu;
const NAUGHT = /^[01]?(?:\.\d+)?(?:px|pt|em|rem|%)?$/u;
const OUTSIDE = /^-\d{3,}/u;
/** Paragraphs that hang stand out by a hundred points at most. */
const FAR_OUTSIDE = /^-(?:\d{4,}|[5-9]\d\d)/u;
const HIDING_TRANSFORM = /scale|rotate|matrix|skew/u;
const RAISED = /^(?:super|sub|text-top)$/u;
const LENGTH = /^-?(\d*\.?\d+)(px|pt|r?em|%)$/u;
/** Pixels in one unit; a hundredth of a line is a fifth of a pixel. */
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, "%": 0.2 };
/** Letters raised or lowered by less (pixels) are but set straight. */
const LEAST_RAISE = 2.5;

type Properties = ReadonlyMap<string, string>;

function propertiesOf(style: string): Properties {
  const properties = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important/u, "");
    properties.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return properties;
}

/** Kept from sight by its place, its size or how much of it is let through. */
function isDoubtful(of: (name: string) => string): boolean {
  const isClosed = /hidden|clip/u.test(of("overflow"));
  const isNaught = ["width", "height", "max-width", "max-height"].some(
    (name) => of(name) !== "" && NAUGHT.test(of(name)),
  );
  return (
    (isClosed && isNaught) ||
    /^0(?:\.0\d*)?$/u.test(of("opacity")) ||
    /opacity\(0/u.test(of("filter")) ||
    FAR_OUTSIDE.test(of("text-indent")) ||
    (/absolute|fixed/u.test(of("position")) && (OUTSIDE.test(of("left")) || OUTSIDE.test(of("top")))) ||
    /rect|inset|circle/u.test(of("clip") + of("clip-path")) ||
    HIDING_TRANSFORM.test(of("transform")) ||
    /^[0-2](?:\.\d+)?(?:px|pt)?$/u.test(of("font-size")) ||
    /override/u.test(of("unicode-bidi"))
  );
}

function isShifted(length: string): boolean {
  const [, number = "0", unit = ""] = LENGTH.exec(length) ?? [];
  return Number(number) * (PIXELS[unit] ?? 0) >= LEAST_RAISE;
}

const isRaised = (of: (name: string) => string): boolean =>
  RAISED.test(of("vertical-align")) ||
  isShifted(of("vertical-align")) ||
  isShifted(of("mso-text-raise")) ||
  (of("position") === "relative" && isShifted(of("top") || of("bottom")));

function coloursOf(of: (name: string) => string): Pick<Shown, "faint" | "onGround"> {
  const color = colorOf(of("color"));
  const background = of("background-color") || (/^[#\w]+|rgba?\([^)]*\)/u.exec(of("background"))?.[0] ?? "");
  const ground = colorOf(background);
  return {
    ...(color !== null && { faint: color === "transparent" || isFaint(color) }),
    ...(ground !== null && ground !== "transparent" && { onGround: isDark(ground) }),
  };
}

/** What a list of declarations says; a style with more than any page writes is not looked into. */
export function declared(style: string): Shown {
  if (style.length > LONGEST_STYLE || !SAYS.test(style)) return UNSAID;
  const properties = propertiesOf(style);
  const of = (name: string): string => properties.get(name) ?? "";
  const decoration = of("text-decoration-line") || of("text-decoration");
  const { display, visibility } = { display: of("display"), visibility: of("visibility") };
  return {
    ...(display !== "" && { display }),
    ...(visibility !== "" && { visibility }),
    ...(decoration.includes("line-through") && { struck: true }),
    ...(isRaised(of) && { raised: true }),
    ...coloursOf(of),
    ...(isDoubtful(of) && { doubtful: true }),
    ...((of("float") === "right" || /^-?[1-9]/u.test(of("order"))) && { moved: true }),
    ...(/reverse/u.test(of("flex-direction") + of("flex-flow")) && { reorders: true }),
    ...(/url\(/u.test(of("background") + of("background-image")) && { drawn: true }),
    ...(/\bnone\b/u.test(of("list-style") + of("list-style-type")) && { withoutMarker: true }),
  };
}

const FIGURE = /[\p{N}\-—–/]/u;

/** Whether a rule writes something before or after an element that could be a figure, or is not known. */
export function generatesFigure(style: string): boolean {
  const [, content = ""] = /(?:^|;)\s*content\s*:\s*([^;]*)/iu.exec(style.slice(0, LONGEST_STYLE)) ?? [];
  if (/(?:attr|counters?|url|var)\(/iu.test(content)) return true;
  const text = content.replace(/\\([0-9a-f]{1,6})\s?/giu, (_, code) => {
    const number = Number.parseInt(code, 16);
    return number <= 0x10ffff && number > 0 ? String.fromCodePoint(number) : "";
  });
  return /^['"]/u.test(text) && FIGURE.test(text);
}
