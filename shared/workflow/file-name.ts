/** Characters that are not seen, or that change the order in which a name is read. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name under which people know an object: the last segment of its key that is not empty, in NFC, without
 * what would not be seen. Only for display and for guessing the format: the key itself stays as it is.
 */
export function fileNameOf(key: string): string {
  const names = key
    .split("/")
    .map((segment) => segment.toWellFormed().normalize("NFC").replace(INVISIBLE, "").trim());
  return names.findLast((name) => name !== "") ?? "?";
}
