import { zipOf } from "../package/zips.ts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A large picture in the text, as a drawing that holds `blip`. */
export const inline = (blip: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="3000000"/>${blip}</wp:inline></w:drawing></w:r>`;

/** A Word package of these paragraphs; in it relationship `p` leads to `word/media/a.png`. */
export const wordWith = (
  paragraphs: readonly string[],
  parts: Readonly<Record<string, Uint8Array>>,
): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p" Type="x/image" Target="media/a.png"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONSHIPS}"><w:body>${paragraphs.map((content) => `<w:p>${content}</w:p>`).join("")}</w:body></w:document>`,
    ...parts,
  });
