import { declared, generatesFigure, type Shown, UNSAID } from "./declarations.ts";

interface Rule {
  /** Of the element itself: tag (or "" for any), id, classes. */
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** Something is asked of its ancestors or its state as well, which is not looked into. */
  readonly conditional: boolean;
  readonly passing: boolean;
  readonly weight: number;
  readonly shown: Shown;
}

export type Attributes = Readonly<Record<string, string>>;

const MOST_SHEET = 1_000_000;
const MOST_RULES = 5_000;
const LONGEST_SELECTOR = 200;
const MOST_LEVELS = 3;
const COMPOUND = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$/iu;
function ruleOf(selector: string, declarations: string, own: Shown): Rule | null {
  if (selector.length > LONGEST_SELECTOR) return null;
  const last = selector.split(/[\s>+~]+/u).at(-1) ?? "";
  const bare = last.replace(/::?[\w-]+(?:\([^)]*\))?|\[[^\]]*\]/gu, "");
  // What a rule puts before or after an element says nothing of the element but that something is there.
  const isBeside = /:before|:after/iu.test(last);
  if (isBeside && !generatesFigure(declarations)) return null;
  const shown: Shown = isBeside ? { drawn: true, doubtful: true } : own;
  const found = COMPOUND.exec(bare);
  if (found === null || bare === "") return null;
  const marks = found[2]?.match(/[.#][\w-]+/gu) ?? [];
  const ids = marks.filter((mark) => mark.startsWith("#"));
  const classes = marks.filter((mark) => mark.startsWith(".")).map((mark) => mark.slice(1));
  const tag = (found[1] ?? "").toLowerCase();
  const weight = ids.length * 10_000 + classes.length * 100 + (tag === "" ? 0 : 1);
  return {
    tag,
    id: ids[0]?.slice(1) ?? "",
    classes,
    conditional: bare !== selector,
    passing: PASSING.test(selector),
    weight,
    shown,
  };
}

/** What holds only while somebody points at an element or types into it. */
const PASSING = /:(?:hover|active|focus|visited|target)/iu;

/**
 * A rule with conditions may show an element, never hide it: whether they hold is not known. Where it is about all
 * elements of a kind, somewhere (`.menu span`), it says nothing else of those of them that stand in a table.
 */
function onCondition({ shown, passing, id, classes }: Rule): Shown {
  const { display, visibility, ...rest } = shown;
  const hides = display === "none" || visibility === "hidden";
  const shows: Shown = {
    ...(display !== undefined && { display }),
    ...(visibility !== undefined && { visibility }),
  };
  if (id === "" && classes.length === 0) return hides ? {} : shows;
  if (!hides) return shown;
  return passing ? rest : { ...rest, doubtful: true };
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

/** The screen that a page is read for (CSS pixels): a desk's. Its narrow copies are for other screens. */
const SCREEN_WIDTH = 1_280;
const EM = 16;

/** Whether a list of media queries holds on the screen; a query with anything else than widths does not. */
function holdsOnScreen(queries: string): boolean {
  return queries.split(",").some((query) => {
    const conditions = query.match(/\([^)]*\)/gu) ?? [];
    const media = query.replace(/\([^)]*\)/gu, "").replace(/\b(?:only|and)\b/giu, "");
    if (!/^\s*(?:screen|all)?\s*$/iu.test(media)) return false;
    return conditions.every((condition) => {
      const found = /^\(\s*(min|max)-width\s*:\s*([\d.]+)(px|r?em)\s*\)$/iu.exec(condition);
      if (found === null) return false;
      const width = Number(found[2]) * (found[3]?.toLowerCase() === "px" ? 1 : EM);
      return found[1]?.toLowerCase() === "min" ? width <= SCREEN_WIDTH : width >= SCREEN_WIDTH;
    });
  });
}

type Block = readonly [selectors: string, declarations: string];

/** A sheet's rules, with those of the @media blocks that hold on the screen; other @-blocks are passed over. */
function* blocksOf(text: string, level = 0): Generator<Block> {
  let start = 0;
  let open = 0;
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/gu)) {
    if (brace === "{") {
      if (depth === 0) open = index;
      depth += 1;
      continue;
    }
    depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    // What ends with a semicolon before it, such as @import, is no part of the rule.
    const head = (text.slice(start, open).split(";").at(-1) ?? "").trim();
    const body = text.slice(open + 1, index);
    start = index + 1;
    if (!head.startsWith("@")) yield [head, body];
    else if (level < MOST_LEVELS && head.length <= LONGEST_SELECTOR && /^@media\b/iu.test(head))
      if (holdsOnScreen(head.slice("@media".length))) yield* blocksOf(body, level + 1);
  }
}

/** The rules of a page's own style sheets that show or hide elements. Only selectors of tag, id and classes hide. */
export class StyleRules {
  private readonly byKey = new Map<string, Rule[]>();
  readonly isEmpty: boolean;

  constructor(html: string) {
    let count = 0;
    for (const sheet of sheetsOf(html)) {
      for (const [selectors, declarations] of blocksOf(withoutComments(sheet).replace(/<!--|-->/gu, ""))) {
        const shown = declared(declarations);
        if (Object.keys(shown).length === 0 && !/content/iu.test(declarations)) continue;
        for (const selector of selectors.split(",")) {
          if (count >= MOST_RULES) break;
          count += this.add(ruleOf(selector.trim(), declarations, shown));
        }
      }
    }
    this.isEmpty = count === 0;
  }

  /** What the rules say of an element; inline style comes after them. */
  of(tag: string, attributes: Attributes): Shown {
    if (this.isEmpty) return UNSAID;
    const classes = attributes.class?.split(/\s+/u, 50) ?? [];
    const id = attributes.id ?? "";
    const keys = [tag, ...(id === "" ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
    const near = keys.flatMap((key) => this.byKey.get(key) ?? []);
    if (near.length === 0) return UNSAID;
    const matching = near
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
    if (Object.keys(rule.shown).length === 0) return 0;
    const key =
      rule.id !== "" ? `#${rule.id}` : rule.classes[0] === undefined ? rule.tag : `.${rule.classes[0]}`;
    const known = this.byKey.get(key) ?? [];
    known.push(
      rule.conditional ? { ...rule, weight: rule.weight + 100_000, shown: onCondition(rule) } : rule,
    );
    this.byKey.set(key, known);
    return 1;
  }
}
