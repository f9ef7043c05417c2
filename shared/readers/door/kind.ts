import type { Format } from "../../document/document.ts";

/** What a file is, told by its bytes: a format that has a reader, or an archive of files. */
export type Kind = Format | "archive";
