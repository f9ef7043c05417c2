import { Refusal } from "../refusal.ts";
import type { Pdfium } from "./pdfium.ts";

/** FPDF_GetLastError: what kept a document from being opened. */
const PASSWORD = 4;
const SECURITY = 5;

function refusalOf(error: number): Refusal {
  if (error === PASSWORD || error === SECURITY) return new Refusal("ENCRYPTED", "PDF with a password");
  return new Refusal("CORRUPT", `PDF that cannot be opened (${error})`);
}

/** Opens a PDF, hands its handle to `work`, and closes it. Refusals: ENCRYPTED, CORRUPT. */
export function withDocument<T>(pdfium: Pdfium, bytes: Uint8Array, work: (document: number) => T): T {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const address = malloc(bytes.length);
  if (address === 0) throw new Refusal("TOO_COMPLEX", "PDF larger than the memory for it");
  try {
    pdfium.pdfium.HEAPU8.set(bytes, address);
    const document = pdfium.FPDF_LoadMemDocument(address, bytes.length, "");
    if (document === 0) throw refusalOf(pdfium.FPDF_GetLastError());
    try {
      return work(document);
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  } finally {
    free(address);
  }
}

/** Loads a page (0-based), hands its handle to `work`, and closes it; null for a page that cannot be loaded. */
export function withPage<T>(
  pdfium: Pdfium,
  document: number,
  index: number,
  work: (page: number) => T,
): T | null {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    return work(page);
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}
