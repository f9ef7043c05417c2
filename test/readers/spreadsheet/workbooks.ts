import { readXlsx } from "../../../shared/readers/spreadsheet/xlsx.ts";
import { zipOf } from "../package/zips.ts";

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relationships = (...all: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

export interface WrittenWorkbook {
  /** The content of each sheet's part; the name says its state. */
  readonly sheets: readonly { readonly state?: string; readonly xml: string }[];
  readonly strings?: readonly string[];
  readonly styles?: string;
}

/** The parts of a workbook as Excel writes it, with as little in them as can be. */
export const xlsxParts = ({
  sheets,
  strings = [],
  styles = "",
}: WrittenWorkbook): Record<string, string> => ({
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": relationships(relationship("r", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `<workbook ${MAIN}><sheets>${sheets
    .map(
      ({ state }, n) =>
        `<sheet name="表${n}" sheetId="${n + 1}" r:id="s${n}"${state ? ` state="${state}"` : ""}/>`,
    )
    .join("")}</sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    ...sheets.map((_, n) => relationship(`s${n}`, "worksheet", `worksheets/sheet${n}.xml`)),
    relationship("a", "sharedStrings", "sharedStrings.xml"),
    relationship("b", "styles", "styles.xml"),
  ),
  "xl/sharedStrings.xml": `<sst ${MAIN}>${strings.map((string) => `<si>${string}</si>`).join("")}</sst>`,
  "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
  ...Object.fromEntries(
    sheets.map(({ xml }, n) => [`xl/worksheets/sheet${n}.xml`, `<worksheet ${MAIN}>${xml}</worksheet>`]),
  ),
});

export const xlsxOf = (workbook: WrittenWorkbook): Uint8Array => zipOf(xlsxParts(workbook));

export const read = (xml: string, parts: Omit<WrittenWorkbook, "sheets"> = {}) =>
  readXlsx(xlsxOf({ sheets: [{ xml }], ...parts }));

/** A row of cells that hold text, or numbers in a style. */
export const row = (
  n: number,
  cells: Readonly<Record<string, string | number | { readonly n: number; readonly s: number }>>,
  attributes = "",
): string =>
  `<row r="${n}" ${attributes}>${Object.entries(cells)
    .map(([column, value]) => {
      if (typeof value === "string") return `<c r="${column}${n}" t="inlineStr"><is><t>${value}</t></is></c>`;
      const { n: number, s } = typeof value === "number" ? { n: value, s: 0 } : value;
      return `<c r="${column}${n}" s="${s}"><v>${number}</v></c>`;
    })
    .join("")}</row>`;

export const data = (...rows: string[]): string => `<sheetData>${rows.join("")}</sheetData>`;
