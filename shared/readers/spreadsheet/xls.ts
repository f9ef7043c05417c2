import type { SourceDocument } from "../../document/document.ts";
import { CompoundFile } from "../ole/compound-file.ts";
import { readSummary } from "../ole/summary.ts";
import { Refusal } from "../refusal.ts";
import { statedBlocks } from "./stated-sheet.ts";
import { readGlobals } from "./xls-globals.ts";
import { readXlsSheet } from "./xls-sheet.ts";

const MOST_SHEETS = 200;

/**
 * A workbook of Excel 97 to 2003 or of WPS (.xls, .et) as [MS-XLS] lays it out: its visible sheets, one after the
 * other, as they are displayed. What a formula gave when the file was saved counts.
 */
export async function readXls(bytes: Uint8Array): Promise<SourceDocument> {
  const container = new CompoundFile(bytes);
  const stream = container.stream("Workbook");
  if (stream === null) throw new Refusal("UNSUPPORTED", "a workbook of Excel 95 or older: save it as .xlsx");
  const globals = readGlobals(stream);
  if (globals.sheets.length > MOST_SHEETS)
    throw new Refusal("TOO_COMPLEX", `${globals.sheets.length} sheets`);
  const sheets = globals.sheets.map((from) => readXlsSheet(stream, from, globals));
  const { createdOn } = readSummary(container);
  return {
    format: "xls",
    encoding: "binary",
    blocks: (await statedBlocks(sheets, globals.date1904)).flat(),
    metadata: createdOn === undefined ? {} : { createdOn },
  };
}
