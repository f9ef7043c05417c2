/** What a page's style sheets and inline styles say of whether an element is shown. */
export interface Shown {
  readonly display?: string;
  readonly visibility?: string;
}

interface Rule {
  /** Of the element itself: tag (or "" for any), id, classes. */
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** Something is asked of its ancestors or its state as well, which is not looked into. */
  readonly conditional: boolean;
  readonly weight: number;
  readonly shown: Shown;
}

export type Attributes = Readonly<Record<string, string>>;

const MOST_SHEET = 1_000_000;
const MOST_RULES = 5_000;
const LONGEST_SELECTOR = 200;
const COMPOUND = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$/iu;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/giu;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([a-z]+)/giu;

const lastOf = (pattern: RegExp, text: string): string | undefined =>
  [...text.matchAll(pattern)].at(-1)?.[1]?.toLowerCase();

/** What a list of declarations says; a style with more than any page writes is not looked into. */
export function declared(style: string): Shown {
  if (style.length > 10_000 || !/display|visibility/iu.test(style)) return {};
  const display = lastOf(DISPLAY, style);
  const visibility = lastOf(VISIBILITY, style);
  return { ...(display !== undefined && { display }), ...(visibility !== undefined && { visibility }) };
}

function ruleOf(selector: string, shown: Shown): Rule | null {
  if (selector.length > LONGEST_SELECTOR) return null;
  const own = selector.split(/[\s>+~]+/u).at(-1) ?? "";
  const bare = own.replace(/::?[\w-]+(?:\([^)]*\))?|\[[^\]]*\]/gu, "");
  // What a rule puts before or after an element says nothing of the element.
  if (/:before|:after/iu.test(own)) return null;
  const found = COMPOUND.exec(bare);
  if (found === null || bare === "") return null;
  const marks = found[2]?.match(/[.#][\w-]+/gu) ?? [];
  const ids = marks.filter((mark) => mark.startsWith("#"));
  const classes = marks.filter((mark) => mark.startsWith(".")).map((mark) => mark.slice(1));
  const tag = (found[1] ?? "").toLowerCase();
  const weight = ids.length * 10_000 + classes.length * 100 + (tag === "" ? 0 : 1);
  return { tag, id: ids[0]?.slice(1) ?? "", classes, conditional: bare !== selector, weight, shown };
}

/** The style sheets within a page, one after the other. */
function* sheetsOf(html: string): Generator<string> {
  const opening = /<style\b[^>]*>/giu;
  const closing = /<\/style/giu;
  let rest = MOST_SHEET;
  for (let found = opening.exec(html); found !== null && rest > 0; found = opening.exec(html)) {
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html);
    if (end === null) return;
    yield html.slice(opening.lastIndex, Math.min(end.index, opening.lastIndex + rest));
    rest -= end.index - opening.lastIndex;
    opening.lastIndex = end.index;
  }
}

function withoutComments(sheet: string): string {
  let text = "";
  let from = 0;
  for (let start = sheet.indexOf("/*"); start !== -1; start = sheet.indexOf("/*", from)) {
    text += sheet.slice(from, start);
    const end = sheet.indexOf("*/", start + 2);
    if (end === -1) return text;
    from = end + 2;
  }
  return text + sheet.slice(from);
}

/** A sheet's rules that stand outside of any @-block: what holds on a screen of any size. */
function* blocksOf(sheet: string): Generator<readonly [selectors: string, declarations: string]> {
  const text = withoutComments(sheet).replace(/<!--|-->/gu, "");
  let start = 0;
  let depth = 0;
  let selectors = "";
  for (const { 0: brace, index } of text.matchAll(/[{}]/gu)) {
    if (brace === "{") {
      if (depth === 0) selectors = text.slice(start, index).trim();
      depth += 1;
    } else {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && !selectors.startsWith("@"))
        yield [selectors, text.slice(text.lastIndexOf("{", index) + 1, index)];
    }
    if (depth === 0) start = index + 1;
  }
}

/** The rules of a page's own style sheets that show or hide elements. Only selectors of tag, id and classes hide. */
export class StyleRules {
  private readonly byKey = new Map<string, Rule[]>();
  readonly isEmpty: boolean;

  constructor(html: string) {
    let count = 0;
    for (const sheet of sheetsOf(html)) {
      for (const [selectors, declarations] of blocksOf(sheet)) {
        const shown = declared(declarations);
        if (shown.display === undefined && shown.visibility === undefined) continue;
        for (const selector of selectors.split(",")) {
          if (count >= MOST_RULES) break;
          count += this.add(ruleOf(selector.trim(), shown));
        }
      }
    }
    this.isEmpty = count === 0;
  }

  /** What the rules say of an element; inline style comes after them. */
  of(tag: string, attributes: Attributes): Shown {
    if (this.isEmpty) return {};
    const classes = (attributes.class ?? "").split(/\s+/u).slice(0, 50);
    const id = attributes.id ?? "";
    const keys = [tag, ...(id === "" ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
    const matching = keys
      .flatMap((key) => this.byKey.get(key) ?? [])
      .filter(
        (rule) =>
          (rule.tag === "" || rule.tag === tag) &&
          (rule.id === "" || rule.id === id) &&
          rule.classes.every((name) => classes.includes(name)),
      )
      .sort((a, b) => a.weight - b.weight);
    return Object.assign({}, ...matching.map((rule) => rule.shown));
  }

  private add(rule: Rule | null): number {
    if (rule === null) return 0;
    // A rule with conditions may show an element, never hide it: whether they hold is not known.
    const hides = rule.shown.display === "none" || rule.shown.visibility === "hidden";
    if (rule.conditional && hides) return 0;
    const key =
      rule.id !== "" ? `#${rule.id}` : rule.classes[0] === undefined ? rule.tag : `.${rule.classes[0]}`;
    const known = this.byKey.get(key) ?? [];
    known.push(rule.conditional ? { ...rule, weight: rule.weight + 100_000 } : rule);
    this.byKey.set(key, known);
    return 1;
  }
}
