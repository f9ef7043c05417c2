/** Characters that no name may carry: controls, marks of direction, invisible ones, and what file systems refuse. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu;
const REFUSED = /[<>:"|?*\\/]/gu;
const LONGEST_EXTENSION = 12;

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

/** The longest beginning of whole characters that fits. */
function begin(text: string, limit: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += bytes(character);
    if (size > limit) break;
    end += character.length;
  }
  return text.slice(0, end);
}

const cleaned = (part: string): string =>
  part
    .normalize("NFC")
    .replace(HIDDEN, "")
    .replace(REFUSED, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/gu, "");

/**
 * A name that can stand in a key, in a header and on any disk: the last part of a path, at most 180 bytes of UTF-8,
 * its extension kept, Chinese as it is. `document` where nothing is left.
 */
export function safeFileName(name: string): string {
  const clean = cleaned(name.split(/[/\\]/u).at(-1) ?? "");
  if (bytes(clean) <= 180) return clean === "" ? "document" : clean;
  const extension = new RegExp(`\\.[A-Za-z0-9]{1,${LONGEST_EXTENSION}}$`).exec(clean)?.[0] ?? "";
  return `${cleaned(begin(clean, 180 - extension.length))}${extension}`;
}

/** The parts of a folder, cleaned; empty ones, `.` and `..` are left out. At most 8 parts of 60 bytes. */
export function safeFolder(folder: string): readonly string[] {
  return folder
    .split(/[/\\]/u)
    .map((part) => cleaned(begin(cleaned(part), 60)))
    .filter((part) => part !== "")
    .slice(0, 8);
}
