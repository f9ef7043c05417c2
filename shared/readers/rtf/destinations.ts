/** Groups that hold something else than the text of the document, although not marked as ignorable. */
const OTHER = new Set(
  (
    "stylesheet listtable listoverridetable revtbl rsidtbl filetbl pict object objdata header headerl headerr " +
    "headerf footer footerl footerr footerf footnote ftnsep ftnsepc aftnsep aftnsepc annotation atnid atnauthor shp " +
    "shprslt shptxt do dptxbxtext fldinst nonesttables nonshppict tc tcn xe rxe template operator author keywords " +
    "subject doccomm company manager category comment hlinkbase revtim printim buptim bkmkstart bkmkend datafield"
  ).split(" "),
);

/** Groups marked as ignorable (\*) that are looked into. */
const KNOWN = new Set(["nesttableprops", "shppict", "shpinst", "ud"]);

export type Destination =
  | "body"
  | "skipped"
  | "fonts"
  | "colors"
  | "information"
  | "title"
  | "created"
  | "picture"
  | "shape"
  | "number"
  | "nestedRow";

const NAMED: Readonly<Record<string, Destination>> = {
  fonttbl: "fonts",
  colortbl: "colors",
  info: "information",
  title: "title",
  creatim: "created",
  pict: "picture",
  shp: "shape",
  listtext: "number",
  pntext: "number",
  nesttableprops: "nestedRow",
};

/**
 * Where a group's content goes, by its first word; null where the word is no destination. `ignorable` says that `\*`
 * stands before it: then unknown groups are passed over.
 */
export function destinationOf(word: string, ignorable: boolean): Destination | null {
  const named = Object.hasOwn(NAMED, word) ? NAMED[word] : undefined;
  if (named !== undefined) return named;
  if (ignorable && !KNOWN.has(word)) return "skipped";
  return OTHER.has(word) ? "skipped" : null;
}
