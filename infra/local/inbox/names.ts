const UNFINISHED = /(\.tmp|\.part|\.partial|\.crdownload|\.download|\.swp|~)$/i;

/** True for what editors, browsers and copy programs leave beside a file, or write before they rename it. */
export function isUnfinished(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || UNFINISHED.test(name);
}

/** A file name as text: UTF-8, else GB 18030, which is what archives made on Chinese Windows leave behind. */
export function decodeName(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString("utf8");
  const isUtf8 = Buffer.from(text, "utf8").equals(buffer);
  return (isUtf8 ? text : new TextDecoder("gb18030").decode(bytes)).normalize("NFC");
}

/** The most that a key may have, in bytes of UTF-8. */
const KEY_LIMIT = 1024;

/**
 * The key of a dropped file. `mark` tells two drops of one name apart; subfolders stay, so that a contact can be
 * set for one, unless the key would be longer than a bucket takes.
 */
export function inboxKey(folders: readonly string[], mark: string, name: string): string {
  const key = ["incoming", "inbox", ...folders, mark, name].join("/");
  return Buffer.byteLength(key) <= KEY_LIMIT ? key : `incoming/inbox/${mark}/${name}`;
}
