import { describe, expect, it } from "vitest";
import { elementAt, elementsOf, parseXml, textOf } from "../../../shared/readers/package/xml-tree.ts";
import { utf8 } from "../bytes.ts";
import { refusalOf } from "./zips.ts";

const VOCABULARY = { "urn:words": "w", "urn:strict-words": "w", "urn:math": "m" };
const parse = (xml: string) => parseXml(utf8(xml), VOCABULARY, (name) => name === "w:skipped");

describe("an XML part as a tree", () => {
  it("keeps elements, attributes and texts in order", () => {
    const root = parse('<w:a xmlns:w="urn:words" w:k="v">甲<w:b/>&lt;<![CDATA[<乙>]]></w:a>');
    const a = elementAt(root, "w:a");
    expect(a?.attributes["w:k"]).toBe("v");
    expect(elementsOf(a).map(({ name }) => name)).toEqual(["w:b"]);
    expect(textOf(a)).toBe("甲<<乙>");
  });

  it("calls namespaces by the reader's prefixes, whatever the writer calls them", () => {
    for (const uri of ["urn:words", "urn:strict-words"]) {
      const root = parse(`<ns0:a xmlns:ns0="${uri}" ns0:k="v"><b xmlns="${uri}"/><ns0:c/></ns0:a>`);
      expect(elementAt(root, "w:a", "w:b")).toBeDefined();
      expect(elementAt(root, "w:a", "w:c")).toBeDefined();
      expect(elementAt(root, "w:a")?.attributes["w:k"]).toBe("v");
    }
  });

  it("does not take another namespace for its own", () => {
    const root = parse('<w:a xmlns:w="urn:else"><x:b xmlns:x="urn:words"/></w:a>');
    expect(elementAt(root, "w:a")).toBeUndefined();
    expect(elementAt(root, "?w:a", "w:b")).toBeDefined();
  });

  it("leaves out what is to be skipped, with all that is in it", () => {
    const root = parse('<w:a xmlns:w="urn:words">甲<w:skipped>乙<w:b/></w:skipped>丙</w:a>');
    expect(textOf(root)).toBe("甲丙");
  });

  it("reads UTF-16 with its mark", () => {
    const xml = '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>甲</a>';
    const bytes = new Uint8Array(new Uint16Array([...xml].map((c) => c.charCodeAt(0))).buffer);
    expect(textOf(parseXml(bytes, {}))).toBe("甲");
  });
});

describe("XML that no office program wrote is refused", () => {
  const cases: readonly (readonly [name: string, xml: string, code: string])[] = [
    [
      "entities that multiply",
      '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      "TOO_COMPLEX",
    ],
    ["an external entity", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "TOO_COMPLEX"],
    ["a document type", '<!DOCTYPE a SYSTEM "http://a.example/a.dtd"><a/>', "TOO_COMPLEX"],
    ["an unknown entity", "<a>&b;</a>", "CORRUPT"],
    ["an element left open", "<a><b></a>", "CORRUPT"],
    ["nothing", "", "CORRUPT"],
    ["text cut off", "<a>甲", "CORRUPT"],
    ["levels without end", "<a>".repeat(300), "TOO_COMPLEX"],
  ];

  it.each(cases)("%s", async (_, xml, code) => {
    expect(await refusalOf(() => parse(xml))).toBe(code);
  });

  it("bytes that are not UTF-8", async () => {
    expect(await refusalOf(() => parseXml(new Uint8Array([0x3c, 0x61, 0x3e, 0xb9, 0xab]), {}))).toBe(
      "CORRUPT",
    );
  });
});
