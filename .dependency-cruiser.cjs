/** Who may know whom. Checked by `npm run lint`; the reasons are in infra/decisions. */
const pure =
  "^shared/(form|document|report|rules|reading|scrutiny|prose|identity|likeness|textract|ocr-choice)/";

const only = (from, allowed, comment) => ({
  name: `${from}-knows-only`,
  comment,
  severity: "error",
  from: { path: `^shared/${from}/` },
  to: { path: "^(shared|functions|infra|test)/", pathNot: `^shared/(${[from, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    only("form", [], "the form is data and knows nothing"),
    only("document", [], "a document knows nothing"),
    only("report", ["form", "document"], "a report is about the form and says where it stood"),
    only(
      "rules",
      ["form", "report", "identity", "likeness"],
      "rules see only the report and what stands around it",
    ),
    only("identity", [], "which agency a name means follows from the name and from data"),
    only("likeness", ["report", "identity"], "how alike two texts are"),
    only(
      "reading",
      ["document", "form", "report", "prose"],
      "reading never changes a number to please a rule",
    ),
    only(
      "scrutiny",
      ["document", "form", "report", "reading", "rules"],
      "stands above reading and rules: what sums do not bear out is not asserted",
    ),
    only("prose", ["document", "form", "report"], "sentences are read without looking at the cells"),
    only("readers", ["document"], "readers turn bytes into documents"),
    only("ocr", ["document", "form"], "pictures of pages become documents; the form is known"),
    only("textract", ["document"], "another engine's answers become documents"),
    only(
      "ocr-choice",
      ["document", "textract"],
      "which engine reads a page, and how two readings become one",
    ),
    {
      name: "cells-from-ink-to-figures",
      comment: "ink knows neither blanks nor figures; what no ink is in knows no figures",
      severity: "error",
      from: { path: "^shared/ocr/cells/(ink|bare)/" },
      to: { path: "^shared/ocr/cells/(bare|figure)/", pathNot: "^shared/ocr/cells/$1/" },
    },
    {
      name: "engines-behind-interfaces",
      comment: "pixels are plain arrays; what is native stands behind shared/ocr/engines.ts",
      severity: "error",
      from: { pathNot: "^(shared/ocr/engine|test)/" },
      to: { path: "node_modules/(onnxruntime-node|sharp|@gutenye)/" },
    },
    only(
      "scanning",
      ["document", "form", "report", "reading", "readers", "ocr"],
      "what of a file must be recognised, and where it belongs in what the file says as text",
    ),
    only(
      "isolation",
      ["document", "readers", "ocr", "ocr-choice", "textract", "scanning"],
      "reads apart from everything else, within bounds",
    ),
    only("events", ["report", "document"], "messages carry ids"),
    only(
      "workflow",
      ["form", "report", "identity", "likeness", "document", "events", "records", "telemetry", "aws"],
      "steps that several functions take; adapters as types only",
    ),
    only("telemetry", [], "log codes know nothing"),
    only("mails", ["form", "report", "document", "records"], "mails are rendered from what is stored"),
    only(
      "records",
      ["form", "report", "identity", "likeness", "document"],
      "what is stored is described without saying where",
    ),
    only(
      "aws",
      ["form", "report", "document", "events", "records", "telemetry", "textract"],
      "adapters know shapes, not workflow",
    ),
    {
      name: "pure-core",
      comment: "no I/O, clock, randomness or packages in the core",
      severity: "error",
      from: { path: pure },
      to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer"] },
    },
    {
      name: "sdk-only-in-adapters",
      severity: "error",
      from: { pathNot: "^(shared/aws|infra/local|test)/" },
      to: { path: "node_modules/@aws-sdk/" },
    },
    {
      name: "files-only-at-the-edge",
      comment: "models are files of a package; the review desk's are the function's own",
      severity: "error",
      from: {
        pathNot:
          "^(infra|test|shared/ocr/engine)/|^shared/isolation/process-usage\\.ts$|^functions/api/desk/",
      },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "functions-do-not-import-one-another",
      severity: "error",
      from: { path: "^functions/([^/]+)/" },
      to: { path: "^functions/", pathNot: "^functions/$1/" },
    },
    {
      name: "only-containers-build-adapters",
      comment: "handlers take interfaces; types may come from anywhere",
      severity: "error",
      from: { path: "^(functions|shared/workflow)/", pathNot: "/container\\.ts$" },
      to: { path: "^shared/aws/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-imports-infra",
      severity: "error",
      from: { path: "^(shared|functions)/" },
      to: { path: "^infra/" },
    },
    {
      name: "nothing-imports-test",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "(^|/)(index|app)\\.ts$|^test/|\\.config\\." },
      to: {},
    },
    {
      name: "resolvable",
      comment: "aws-lambda is types only; /review/ is an address of the API",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^aws-lambda$|^/review/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "require", "default"],
    },
    parser: "tsc",
  },
};
