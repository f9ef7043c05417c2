import { createHash } from "node:crypto";
import type { OpenApiDocument, OperationObject } from "../openapi/shape.ts";
import { Html, html } from "./html.ts";
import { operationSection } from "./operation-section.ts";
import { schemaSection } from "./schema-section.ts";
import { start } from "./start.ts";
import { STYLE } from "./style.ts";
import { both } from "./two-languages.ts";

/** Nothing runs and nothing is fetched: the page is text and this one style sheet. */
export const docsPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

interface Listed {
  readonly path: string;
  readonly method: string;
  readonly operation: OperationObject;
}

const operationsOf = ({ paths }: OpenApiDocument): readonly Listed[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** The whole page, from the document alone. `origin` is where the API was reached; examples are written with it. */
export function docsPage(document: OpenApiDocument, origin: string): string {
  const operations = operationsOf(document);
  const groups = document.tags.map(({ name, description }) => ({
    name,
    description,
    listed: operations.filter(({ operation }) => operation.tags.includes(name)),
  }));
  const { schemas } = document.components;
  const names = new Set(Object.keys(schemas));
  const link = ({ operation }: Listed): Html =>
    html`<li><a href="#${operation.operationId}">${both(operation.summary)}</a></li>`;
  const page = html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>勾稽 · 接口说明 API</title><style>${new Html(STYLE)}</style></head>
<body>
<header><h1>勾稽 <small>Gouji API</small></h1>
<p>${both(document.info.description)}</p>
<p><a href="/v1/openapi.json">OpenAPI 3.1</a></p></header>
<div class="page"><nav aria-label="目录 Contents"><ul><li><a href="#start">${both("先看这里 | Start here")}</a></li></ul>
${groups.map(({ name, description, listed }) => html`<h2>${both(description)}</h2><ul id="nav-${name}">${listed.map(link)}</ul>`)}
<h2>${both("数据结构 | Schemas")}</h2><ul><li><a href="#schemas">${both("全部 | All")}</a></li></ul></nav>
<main>${start(origin)}
${groups.map(
  ({ description, listed }) => html`<h2>${both(description)}</h2>
${listed.map(({ path, method, operation }) => operationSection(origin, path, method, operation))}`,
)}
<h2 id="schemas">${both("数据结构 | Schemas")}</h2>
${Object.entries(schemas).map(([name, schema]) => schemaSection(name, schema, names))}
</main></div></body></html>
`;
  return page.text;
}
