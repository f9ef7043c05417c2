import { type Html, html } from "./html.ts";

const sending = (
  origin: string,
): string => `curl -X POST '${origin}/v1/uploads' -H 'content-type: application/json' \\
  -d '{"fileName":"2021年度报告.html","contentType":"text/html"}'
# → { "url": …, "headers": …, "follow": "/v1/ingestions?key=…" }
curl -X PUT "$url" -H 'content-type: text/html' -T 2021年度报告.html
curl '${origin}/v1/ingestions?key=…'
# → { "items": [{ "status": "invalid", "reports": [{ "links": { "self": … } }] }] }`;

const deciding = (origin: string): string => `curl -i "${origin}/v1/reviews/$id"
# → etag: "0"
curl -X POST "${origin}/v1/reviews/$id/decision" -H 'if-match: "0"' \\
  -H 'content-type: application/json' \\
  -d '{"action":"approve","reason":"已与原件核对"}'`;

/** What a reader must know before the first call, and the two ways through the API that matter most. */
export const start = (origin: string): Html => html`
<h2 id="start"><span lang="zh-CN">先看这里</span> <span lang="en">Start here</span></h2>
<p>列表一律为 <code>{ items, next }</code>：把 <code>next</code> 作为 <code>cursor</code> 再次请求即得下一页，<code>null</code> 表示已到末页。出错时答复 <code>application/problem+json</code>：<code>type</code> 是稳定的错误种类，<code>errors</code> 逐项列出有误的参数。机关名称在路径中须作 URL 编码，也可直接使用答复中的 <code>links</code>。时间均为 UTC（ISO 8601）。云端每次请求须带 <code>Authorization: Bearer</code> 令牌，本机不需要。</p>
<p lang="en">Every list is <code>{ items, next }</code>: send <code>next</code> back as <code>cursor</code> for the next page; <code>null</code> ends it. Errors are <code>application/problem+json</code>: <code>type</code> names the kind and never changes, <code>errors</code> names each field. Agency names in paths are percent-encoded; the <code>links</code> in answers are ready to use. Times are UTC (ISO 8601). In the cloud every request carries an <code>Authorization: Bearer</code> token; on a single machine none does.</p>
<h3><span lang="zh-CN">送一份报告，看结果</span> <span lang="en">Send a report and see what becomes of it</span></h3>
<pre><code>${sending(origin)}</code></pre>
<h3><span lang="zh-CN">审核一件事项</span> <span lang="en">Decide a review</span></h3>
<p>先读取事项得到 <code>ETag</code>，作决定时以 <code>If-Match</code> 送回。读取之后若有他人改动，答复 412，您的决定不会写入。</p>
<p lang="en">Read the review for its <code>ETag</code> and send that back as <code>If-Match</code>. If somebody changed it meanwhile, the answer is 412 and your decision is not written.</p>
<pre><code>${deciding(origin)}</code></pre>`;
