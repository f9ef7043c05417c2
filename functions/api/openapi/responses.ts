import type { Message } from "../../../shared/report/finding.ts";
import type { Operation } from "../operation.ts";
import { bilingual } from "../schemas/components.ts";
import { Problem } from "../schemas/problem.ts";
import { schemaOf } from "./schemas.ts";
import type { ResponseObject } from "./shape.ts";

const PROBLEMS: Readonly<Record<number, Message>> = {
  400: { zh: "请求不合要求", en: "The request is not of the expected form" },
  404: { zh: "未找到", en: "Nothing there" },
  409: { zh: "与现状冲突", en: "Does not fit the present state" },
  412: { zh: "读取之后已有变化", en: "Changed since it was read" },
  413: { zh: "请求体过大", en: "The body is too large" },
  415: { zh: "请求体不是 JSON", en: "The body is not JSON" },
  422: { zh: "无法照此办理", en: "Cannot be carried out" },
  428: { zh: "缺少 If-Match", en: "If-Match is missing" },
  500: { zh: "系统内部错误", en: "Something is broken on this side" },
};

/** Statuses of problems that an operation may answer with: its own, and those of any request of its form. */
export function problemStatuses(operation: Operation): readonly number[] {
  const ofBody = operation.body === null ? [] : [413, 415];
  const ofPath = operation.path.includes("{") ? [404] : [];
  return [...new Set([400, 500, ...ofBody, ...ofPath, ...operation.problems])].sort((a, b) => a - b);
}

function problem(status: number): ResponseObject {
  const text = PROBLEMS[status];
  if (text === undefined) throw new Error(`no description of problem ${status}`);
  return {
    description: bilingual(text.zh, text.en),
    content: { "application/problem+json": { schema: schemaOf(Problem) } },
  };
}

function success({ success }: Operation, text: Message): ResponseObject {
  const headers = Object.entries(success.headers ?? {}).map(([name, { zh, en }]) => [
    name,
    { description: bilingual(zh, en), required: true, schema: { type: "string" } },
  ]);
  return {
    description: bilingual(text.zh, text.en),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(success.schema === null
      ? {}
      : { content: { [success.contentType ?? "application/json"]: { schema: schemaOf(success.schema) } } }),
  };
}

/** What API Gateway's authorizer answers by itself, before the function is asked. */
const UNAUTHORIZED: ResponseObject = {
  description: bilingual("未登录或登录已过期（由网关答复）", "No valid token; answered by the gateway"),
  content: {
    "application/json": {
      schema: { type: "object", properties: { message: { type: "string" } }, required: ["message"] },
    },
  },
};

export function responsesOf(operation: Operation): Readonly<Record<string, ResponseObject>> {
  const { status, text, also } = operation.success;
  return {
    [status]: success(operation, text),
    ...(also === undefined ? {} : { [also.status]: success(operation, also.text) }),
    ...(operation.open ? {} : { 401: UNAUTHORIZED }),
    ...Object.fromEntries(problemStatuses(operation).map((code) => [code, problem(code)])),
  };
}
