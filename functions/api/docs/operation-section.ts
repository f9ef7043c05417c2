import type { OperationObject, ParameterObject, ResponseObject } from "../openapi/shape.ts";
import { curl } from "./curl.ts";
import { type Html, html } from "./html.ts";
import { nameOf, typeText } from "./schema-text.ts";
import { both } from "./two-languages.ts";

const WHERE = { path: "路径 path", query: "查询 query", header: "请求头 header" } as const;

const parameterRow = ({ name, in: place, required, description, schema }: ParameterObject): Html => html`
<div><dt>${name} ${required ? html`<span class="must">必填 required</span>` : ""}</dt>
<dd>${both(description)}<code>${WHERE[place]} · ${typeText(schema)}</code></dd></div>`;

function responseRow([status, { description, content, headers }]: readonly [string, ResponseObject]): Html {
  const bodies = Object.entries(content ?? {}).map(([type, { schema }]) => {
    const name = nameOf(schema);
    const text = name === null ? typeText(schema) : html`<a href="#schema-${name}">${name}</a>`;
    return html`<code>${type} · ${text}</code>`;
  });
  const names = Object.keys(headers ?? {}).map((name) => html`<code>${name}</code>`);
  return html`<div><dt>${status}</dt><dd>${both(description)}${bodies}${names}</dd></div>`;
}

/** One operation: what it does, what it takes, what it answers, and how to call it. */
export function operationSection(
  origin: string,
  path: string,
  method: string,
  operation: OperationObject,
): Html {
  const { operationId, summary, description, parameters, requestBody, responses, security } = operation;
  const bodyName = requestBody === undefined ? null : nameOf(requestBody.content["application/json"].schema);
  const entries = Object.entries(responses);
  const good = entries.filter(([status]) => Number(status) < 400);
  const bad = entries.filter(([status]) => Number(status) >= 400);
  return html`
<section id="${operationId}">
<h3>${both(summary)}</h3>
<p class="route"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code>
${security.length === 0 ? html`<span class="open">无须登录 open</span>` : ""}</p>
<p>${both(description)}</p>
${parameters.length === 0 ? "" : html`<h4>参数 Parameters</h4><dl>${parameters.map(parameterRow)}</dl>`}
${bodyName === null ? "" : html`<h4>请求体 Body</h4><p><a href="#schema-${bodyName}">${bodyName}</a></p>`}
<h4>示例 Example</h4><pre><code>${curl(origin, path, method, operation)}</code></pre>
<h4>答复 Answer</h4><dl>${good.map(responseRow)}</dl>
<details><summary>出错时 Problems: ${bad.map(([status]) => status).join(" ")}</summary><dl>${bad.map(responseRow)}</dl></details>
</section>`;
}
