import { Refusal } from "../refusal.ts";
import { rootNames } from "./compound-names.ts";
import type { Kind } from "./kind.ts";

type Said = Kind | { readonly refused: Refusal };

const refused = (detail: string): Said => ({ refused: new Refusal("UNSUPPORTED", detail) });

/** What an OLE2 file is, by a stream that only such files have at their root. WPS writes the streams of Word and Excel. */
const STREAMS: readonly (readonly [stream: string, said: Said])[] = [
  ["EncryptedPackage", { refused: new Refusal("ENCRYPTED", "an encrypted Office file") }],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", refused("presentation: save it as PDF")],
  ["__properties_version1.0", refused("an Outlook message: send the attached file itself")],
  ["VisioDocument", refused("a Visio drawing")],
  ["FileHeader", refused("a Hangul document: save it as PDF")],
  ["CONTENTS", refused("a Works or Publisher document: save it as PDF")],
];

/** What an OLE2 file is. Throws a Refusal where it is nothing that is read, or several things at once. */
export function compoundKind(bytes: Uint8Array): Kind {
  const names = rootNames(bytes);
  const found = STREAMS.filter(([stream]) => names.has(stream)).map(([, said]) => said);
  const [said] = found;
  if (said === undefined) throw new Refusal("UNSUPPORTED", "an OLE2 file of an unknown kind");
  if (typeof said !== "string") throw said.refused;
  if (new Set(found).size > 1)
    throw new Refusal("UNSUPPORTED", "an OLE2 file that is several things at once");
  return said;
}
