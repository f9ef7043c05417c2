import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TextractBlock } from "../../../shared/textract/block.ts";

/** What the stand-in does with one request; blocks are an answer as the service gives it. */
export type Answer =
  | { readonly blocks: readonly TextractBlock[] }
  | { readonly error: string; readonly status: number; readonly message?: string }
  /** The answer breaks off after so many characters, though its length says otherwise. */
  | { readonly blocks: readonly TextractBlock[]; readonly cutAt: number }
  /** Well-formed HTTP, but no JSON to its end. */
  | { readonly raw: string }
  /** Nothing for so many milliseconds, then the answer. */
  | { readonly blocks: readonly TextractBlock[]; readonly after: number }
  | { readonly hangUp: true };

/** A request as it came over the wire. */
export interface Asked {
  readonly bytes: Buffer;
  readonly features: readonly string[];
  /** From 1. */
  readonly count: number;
}

export interface StandIn {
  readonly url: string;
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

const MOST_BYTES = 10 * 1024 ** 2;
const SIGNATURES = ["89504e470d0a1a0a", "ffd8ff"];

/** What the service refuses before it looks at the page; null for a request that is in order. */
function refused(
  target: string | undefined,
  body: { Document?: { Bytes?: string }; FeatureTypes?: string[] },
): Answer | null {
  if (target !== "Textract.AnalyzeDocument") return { error: "UnknownOperationException", status: 400 };
  if (body.Document?.Bytes === undefined || body.FeatureTypes === undefined || body.FeatureTypes.length === 0)
    return { error: "InvalidParameterException", status: 400 };
  const bytes = Buffer.from(body.Document.Bytes, "base64");
  if (bytes.length > MOST_BYTES) return { error: "DocumentTooLargeException", status: 400 };
  const isPicture = SIGNATURES.some((signature) => bytes.toString("hex", 0, 8).startsWith(signature));
  return isPicture ? null : { error: "UnsupportedDocumentException", status: 400 };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function reply(response: ServerResponse, answer: Answer): Promise<void> {
  if ("hangUp" in answer) {
    response.destroy();
    return;
  }
  response.setHeader("content-type", "application/x-amz-json-1.1");
  response.setHeader("x-amzn-requestid", "00000000-0000-4000-8000-000000000000");
  if ("error" in answer) {
    const { error, status, message = "as the test asked" } = answer;
    response.writeHead(status).end(JSON.stringify({ __type: error, Message: message }));
    return;
  }
  if ("raw" in answer) {
    response.writeHead(200).end(answer.raw);
    return;
  }
  if ("after" in answer) await new Promise((resolve) => setTimeout(resolve, answer.after));
  const text = JSON.stringify({
    AnalyzeDocumentModelVersion: "1.0",
    Blocks: answer.blocks,
    DocumentMetadata: { Pages: 1 },
  });
  if (!("cutAt" in answer)) {
    response.writeHead(200).end(text);
    return;
  }
  response.writeHead(200, { "content-length": Buffer.byteLength(text) });
  response.write(text.slice(0, answer.cutAt), () => response.destroy());
}

/**
 * A stand-in for Amazon Textract, which cannot be reached where this is tested: it speaks the wire protocol (AWS JSON
 * 1.1, `Textract.AnalyzeDocument`) to the real SDK, and answers as the test says.
 */
export async function startStandIn(answerTo: (asked: Asked) => Answer): Promise<StandIn> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request)) as {
      Document?: { Bytes?: string };
      FeatureTypes?: string[];
    };
    const bytes = Buffer.from(body.Document?.Bytes ?? "", "base64");
    const one = { bytes, features: body.FeatureTypes ?? [], count: asked.length + 1 };
    asked.push(one);
    const target = request.headers["x-amz-target"];
    await reply(response, refused(String(target), body) ?? answerTo(one));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
