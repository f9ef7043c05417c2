import { Refusal } from "../refusal.ts";

/** Characters that XML 1.0 does not allow (2.2). Lone surrogates do not come out of a decoder. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u;

const START =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*$`, "u");

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|([a-z]{2,4}));|&/gu;

export function notWellFormed(what: string): never {
  throw new Refusal("CORRUPT", `XML: ${what}`);
}

/** Whether a string is a Name (2.3). */
export const isName = (text: string): boolean => NAME.test(text);

export function checkCharacters(text: string): void {
  if (FORBIDDEN.test(text)) notWellFormed("a character that is not allowed");
}

function character(code: number): string {
  const isAllowed = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const text = isAllowed ? String.fromCodePoint(code) : "\uFFFE";
  checkCharacters(text);
  return text;
}

/** Text with its references to characters (4.1); the five entities that need no declaration are all that there are. */
export const withoutReferences = (text: string): string =>
  text.includes("&")
    ? text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return character(Number.parseInt(hex, 16));
        if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
        return (
          (name !== undefined && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ??
          notWellFormed("an entity that is not declared")
        );
      })
    : text;
