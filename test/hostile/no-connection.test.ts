import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createReading } from "../../shared/isolation/reading.ts";
import { utf8 } from "../readers/bytes.ts";
import { zipOf } from "../readers/door/zips.ts";
import { SMALLEST_FILES } from "../readers/smallest-files.ts";

let asked = 0;
const server = createServer((_, response) => {
  asked += 1;
  response.end("x");
});
server.on("connection", () => {
  asked += 1;
});
const reading = createReading(() => {});
let away: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  away = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
});
afterAll(async () => {
  await reading.close();
  server.close();
});

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function docx(part: string, content: (before: string) => string): Uint8Array {
  const parts = unzipSync(SMALLEST_FILES.docx());
  return zipOf({ ...parts, [part]: content(text(parts[part])) });
}

it.each([
  [
    "a page with pictures, styles, scripts, frames and a base elsewhere",
    () =>
      utf8(
        `<!DOCTYPE html SYSTEM "${away}"><base href="${away}"><link rel=stylesheet href="${away}"><script src="${away}"></script><img src="${away}"><iframe src="${away}"></iframe><table><tr><td background="${away}">规章<td>0</table>`,
      ),
  ],
  [
    "a Word file with a document type elsewhere",
    () => docx("word/document.xml", (xml) => xml.replace("?>", `?><!DOCTYPE x SYSTEM "${away}">`)),
  ],
  [
    "a Word file with a template and a picture elsewhere",
    () =>
      docx(
        "word/_rels/document.xml.rels",
        () =>
          `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${away}" TargetMode="External"/></Relationships>`,
      ),
  ],
  [
    "a web archive whose parts are elsewhere",
    () =>
      utf8(text(SMALLEST_FILES.mht()).replace("<body>", `<body><img src="${away}"><frame src="${away}">`)),
  ],
  [
    "a Rich Text file with a field elsewhere",
    () => utf8(`{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE "${away}"}{\\fldrslt x}}\\pard 12\\par}`),
  ],
  [
    "a PDF that asks for a page elsewhere",
    () =>
      utf8(
        text(SMALLEST_FILES.pdf()).replace(
          "/Type/Catalog",
          `/Type/Catalog/OpenAction<</S/URI/URI(${away})>>`,
        ),
      ),
  ],
])("%s is read without asking anybody", async (name, make) => {
  await reading.read(make(), name);
  expect(asked).toBe(0);
});
