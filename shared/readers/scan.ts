import type { SourceDocument } from "../document/document.ts";

/**
 * A picture file as a document: nothing of it can be read as text. It is not decoded here; what is printed on it is
 * recognised by who scans it.
 */
export function readScan(): SourceDocument {
  return {
    format: "scan",
    encoding: "binary",
    blocks: [],
    unread: [{ at: { page: 1, box: [0, 0, 0, 0] }, reason: "picture" }],
    metadata: {},
  };
}
