import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { openPackage } from "../../../shared/readers/package/open-package.ts";
import type { Tag } from "../../../shared/readers/package/xml-markup.ts";
import { XmlScanner } from "../../../shared/readers/package/xml-scanner.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";
import { seededRandom } from "../../corpus/random.ts";
import { realFile } from "./real-files.ts";

const ROUNDS = Number(process.env.GOUJI_XML_ROUNDS ?? 1_500);

type Event = readonly [kind: string, ...rest: string[]];

/** Texts that follow one another are one, however a parser hands them on. */
class Events {
  readonly list: Event[] = [];

  readonly open = (name: string, attributes: readonly (readonly [string, string])[]): void => {
    this.list.push(["open", name, ...attributes.flat()]);
  };
  readonly close = (): void => {
    this.list.push(["close"]);
  };
  readonly text = (text: string): void => {
    const last = this.list.at(-1);
    if (last?.[0] === "text") this.list[this.list.length - 1] = ["text", `${last[1]}${text}`];
    else if (text !== "") this.list.push(["text", text]);
  };
}

/** What the scanner tells of a text; null where it refuses it. Anything else that it throws fails the test. */
function scanned(text: string): readonly Event[] | null {
  const events = new Events();
  try {
    new XmlScanner(text, {
      open: ({ name, attributes }: Tag) => events.open(name, attributes),
      close: events.close,
      text: events.text,
    }).scan();
    return events.list;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The same of saxes, a strict parser; a document type is refused here, too. */
function bySaxes(text: string): readonly Event[] | null {
  const events = new Events();
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  parser.on("doctype", () => {
    throw new Error("a document type");
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    events.open(name, Object.entries(attributes));
  });
  parser.on("closetag", () => {
    depth -= 1;
    events.close();
  });
  parser.on("text", (written) => {
    if (depth > 0) events.text(written);
  });
  parser.on("cdata", events.text);
  try {
    parser.write(text).close();
    return events.list;
  } catch {
    return null;
  }
}

const parts = [
  "report.docx",
  "features.docx",
  "report.odt",
  "features.odt",
  "report.ods",
  "report.xlsx",
].flatMap((file) => {
  const opened = openPackage(realFile(file));
  return opened.entries
    .map(({ name }) => new TextDecoder().decode(name))
    .filter((name) => /\.(?:xml|rels)$/u.test(name))
    .map(
      (name) => [`${file}/${name}`, new TextDecoder().decode(opened.read(name) ?? new Uint8Array())] as const,
    );
});

const EVERYTHING = `<?xml version="1.0" encoding="UTF-8" standalone='yes'?>
<!-- 注 - --><?target some ?thing?>
<w:a xmlns:w="urn:w" 属性 = '甲>&lt;&#x4e59;&#10;\t"' b="">甲&amp;&quot;&apos;&gt;]] ><![CDATA[<&]]]><b/><b
/><c >乙\r\n丙\r丁</c
><b.c-d:e f="1" g='2'/><?x?><!----></w:a>
<!-- end -->
`;

describe("XML read by our own scanner and by saxes is the same", () => {
  it.each(parts)("%s", (_, text) => {
    const events = scanned(text);
    expect(events).not.toBeNull();
    expect(events).toEqual(bySaxes(text));
  });

  it("with everything that XML has but document types", () => {
    expect(scanned(EVERYTHING)).not.toBeNull();
    expect(scanned(EVERYTHING)).toEqual(bySaxes(EVERYTHING));
  });

  const PIECES = [
    "<",
    ">",
    "/",
    "&",
    ";",
    "'",
    '"',
    "=",
    " ",
    "\n",
    "\r",
    "-",
    "--",
    "]]>",
    "<!--",
    "-->",
    "?>",
    "<?",
    "<![CDATA[",
    "<!DOCTYPE a>",
    "&#0;",
    "&#x1F;",
    "&#xD800;",
    "&#65;",
    "&lt;",
    "&nbsp;",
    "\u0001",
    "\uFFFE",
    "甲",
    "a",
    ":",
    ".",
    "7",
    "</a>",
    "<a>",
    "<a/>",
    " b='1'",
    "xml",
    "\u00d7",
    "\u{10400}",
    "]]",
    "=",
  ];

  it("wherever and however it is damaged", () => {
    const random = seededRandom(17);
    const next = (count: number): number => random.int(0, count - 1);
    const sources = [EVERYTHING, ...parts.map(([, text]) => text).filter((text) => text.length < 3_000)];
    let refused = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      let text = sources[next(sources.length)] ?? "";
      for (let change = next(3); change >= 0; change -= 1) {
        const at = next(text.length);
        text = text.slice(0, at) + (PIECES[next(PIECES.length)] ?? "") + text.slice(at + next(4));
      }
      const events = scanned(text);
      if (events === null) refused += 1;
      expect([text, events]).toEqual([text, bySaxes(text)]);
    }
    expect(refused).toBeGreaterThan(ROUNDS / 4);
    expect(refused).toBeLessThan(ROUNDS);
  });
});
