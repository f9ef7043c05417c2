import { createHash } from "node:crypto";
import type { OpenApiDocument, OperationObject } from "../openapi/shape.ts";
import { Html, html } from "./html.ts";
import { operationSection } from "./operation-section.ts";
import { schemaSection } from "./schema-section.ts";
import { STYLE } from "./style.ts";
import { both, parts } from "./two-languages.ts";

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

const START = html`
<h2 id="start"><span lang="zh-CN">先看这里</span> <span lang="en">Start here</span></h2>
<p><span lang="zh-CN">列表一律为 <code>{ items, next }</code>：把 <code>next</code> 作为 <code>cursor</code> 再次请求即得下一页，<code>null</code> 表示已到末页。出错时答复 <code>application/problem+json</code>，<code>type</code> 是稳定的错误种类，<code>errors</code> 逐项列出有误的参数。机关名称在路径中须作 URL 编码。时间均为 UTC（ISO 8601）。</span></p>
<p lang="en">Every list is <code>{ items, next }</code>: send <code>next</code> back as <code>cursor</code> for the next page; <code>null</code> ends it. Errors are <code>application/problem+json</code>: <code>type</code> names the kind and never changes, <code>errors</code> names each field. Agency names in paths are percent-encoded. Times are UTC (ISO 8601).</p>
<p><span lang="zh-CN">审核决定须带 <code>If-Match</code>：先读取事项得到 <code>ETag</code>，再原样送回。读取之后若有他人改动，答复 412，什么也不会写入。</span></p>
<p lang="en">Decisions need <code>If-Match</code>: read the review, send its <code>ETag</code> back. If somebody changed it meanwhile, the answer is 412 and nothing is written.</p>`;

/** The whole page, from the document alone. `origin` is where the API was reached; examples are written with it. */
export function docsPage(document: OpenApiDocument, origin: string): string {
  const operations = operationsOf(document);
  const groups = document.tags.map(({ name, description }) => ({
    name,
    description,
    listed: operations.filter(({ operation }) => operation.tags.includes(name)),
  }));
  const link = ({ operation }: Listed): Html =>
    html`<li><a href="#${operation.operationId}">${parts(operation.summary).zh}</a></li>`;
  const page = html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>勾稽 · 接口说明 API</title><style>${new Html(STYLE)}</style></head>
<body><div class="page">
<nav aria-label="目录 Contents"><ul><li><a href="#start">先看这里 Start here</a></li></ul>
${groups.map(({ name, description, listed }) => html`<h2>${both(description)}</h2><ul id="nav-${name}">${listed.map(link)}</ul>`)}
<h2>${both("数据结构 | Schemas")}</h2><ul><li><a href="#schemas">全部 All</a></li></ul></nav>
<main><h1>勾稽 <small>Gouji API</small></h1>
<p>${both(document.info.description)}</p>
<p><a href="/v1/openapi.json">OpenAPI 3.1</a></p>
${START}
${groups.map(
  ({ description, listed }) => html`<h2>${both(description)}</h2>
${listed.map(({ path, method, operation }) => operationSection(origin, path, method, operation))}`,
)}
<h2 id="schemas">${both("数据结构 | Schemas")}</h2>
${Object.entries(document.components.schemas).map(([name, schema]) => schemaSection(name, schema))}
</main></div></body></html>
`;
  return page.text;
}
