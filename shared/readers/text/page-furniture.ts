/** A page of a text, as lines; a form feed ends it. */
type Page = readonly string[];

const NUMBER = /^\s*(\d{1,4})\s*$/u;
/** A running head with one number in it, e.g. the year; without a number it says nothing that could be a value. */
const HEAD = /^\D*\p{Script=Han}\D*\d+\D*$/u;
const LEAST_PAGES = 2;

const isBlank = (line: string | undefined): boolean => (line ?? "").trim() === "";
const withoutLine = (page: Page, index: number): Page => page.with(index, "");
const first = (page: Page): number => page.findIndex((line) => !isBlank(line));
const last = (page: Page): number => page.findLastIndex((line) => !isBlank(line));

/** The last lines of the pages, where they count the pages: every one but the first and the last has its number. */
function withoutNumbers(pages: readonly Page[]): readonly Page[] {
  const numbers = pages.map((page) => NUMBER.exec(page[last(page)] ?? "")?.[1]);
  const offsets = new Set(
    numbers.flatMap((number, index) => (number === undefined ? [] : [Number(number) - index])),
  );
  const numbered = numbers.filter((number) => number !== undefined).length;
  const isCounted = numbers.slice(1, -1).every((number) => number !== undefined);
  if (offsets.size !== 1 || numbered < LEAST_PAGES || !isCounted) return pages;
  return pages.map((page, index) => (numbers[index] === undefined ? page : withoutLine(page, last(page))));
}

/** The first lines of the pages, where every page has the same. */
function withoutHeads(pages: readonly Page[]): readonly Page[] {
  const heads = new Set(pages.map((page) => page[first(page)]?.trim() ?? ""));
  const [head = ""] = heads;
  return heads.size === 1 && HEAD.test(head) ? pages.map((page) => withoutLine(page, first(page))) : pages;
}

/**
 * The lines of a text without the numbers of its pages and its running head, where form feeds tell the pages: those
 * lines are left blank, so that every other keeps its place.
 */
export function linesWithoutFurniture(text: string): readonly string[] {
  const pages = text.split("\f").map((page): Page => page.split(/\r\n|\r|\n/u));
  const end = pages.findLastIndex((page) => last(page) !== -1) + 1;
  const written = pages.slice(0, end);
  if (written.length < LEAST_PAGES || written.some((page) => last(page) === -1)) return pages.flat();
  return [...withoutHeads(withoutNumbers(written)), ...pages.slice(end)].flat();
}
