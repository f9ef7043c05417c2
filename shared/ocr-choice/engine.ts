/**
 * Which engine reads scanned pages: `local` in this process; `textract` in Amazon's cloud; `local-then-textract` asks
 * Textract only about pages on which the local engine left doubt.
 */
export const OCR_ENGINES = ["local", "textract", "local-then-textract"] as const;

export type OcrEngine = (typeof OCR_ENGINES)[number];
