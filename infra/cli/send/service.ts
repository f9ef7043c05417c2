import { openAsBlob } from "node:fs";
import { extname } from "node:path";
import type { IngestionStatus } from "../../../shared/records/ingestion.ts";
import type { Verdict } from "../../../shared/report/verdict.ts";
import type { FileToSend } from "./collect-files.ts";

/** What the API says of a file; only what is used here. */
export interface Standing {
  readonly id: string;
  readonly status: IngestionStatus;
  readonly duplicateOf: string | null;
  readonly rejection: {
    readonly code: string;
    readonly message: { readonly zh: string; readonly en: string };
  } | null;
  /** What was in an archive; absent in lists. */
  readonly members?:
    | readonly {
        readonly path: string;
        readonly key: string | null;
        readonly rejection: Standing["rejection"];
      }[]
    | null;
  readonly failure: { readonly queue: string; readonly reason: string } | null;
  readonly reports: readonly {
    readonly agency: string;
    readonly year: number;
    readonly verdict: Verdict;
    readonly links: { readonly self: string };
  }[];
}

/** The system could not be reached at all. */
export class Unreachable extends Error {}

/** The system answered that it will not. */
export class Refused extends Error {}

const TYPES: Readonly<Record<string, string>> = {
  ".txt": "text/plain",
  ".html": "text/html",
  ".htm": "text/html",
};

async function request(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Unreachable(cause);
  }
  if (!response.ok) throw new Refused(`${response.status} ${(await response.text()).slice(0, 500)}`);
  return response;
}

/** The system's HTTP API as far as sending needs it. */
export class Service {
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** `token` is sent as a bearer token where the API has an authorizer. */
  constructor(base: string, token: string | undefined) {
    this.#base = base.replace(/\/+$/, "");
    this.#headers = token ? { authorization: `Bearer ${token}` } : {};
  }

  /** Uploads a file; answers with the key under which it is found. */
  async upload(file: FileToSend, sender: string | undefined): Promise<string> {
    const contentType = TYPES[extname(file.name).toLowerCase()] ?? "application/octet-stream";
    const asked = await request(`${this.#base}/v1/uploads`, {
      method: "POST",
      headers: { ...this.#headers, "content-type": "application/json" },
      body: JSON.stringify({
        fileName: file.name,
        contentType,
        ...(sender === undefined ? {} : { sender }),
        ...(file.folder === "" ? {} : { folder: file.folder }),
      }),
    });
    const ticket = (await asked.json()) as { url: string; headers: Record<string, string>; key: string };
    await request(ticket.url, { method: "PUT", headers: ticket.headers, body: await openAsBlob(file.path) });
    return ticket.key;
  }

  /** Where the file under a key stands; null until its upload has been noticed. */
  async findByKey(key: string): Promise<Standing | null> {
    const found = await this.#get<{ items: Standing[] }>(`/v1/ingestions?key=${encodeURIComponent(key)}`);
    return found.items[0] ?? null;
  }

  async find(id: string): Promise<Standing> {
    return this.#get<Standing>(`/v1/ingestions/${encodeURIComponent(id)}`);
  }

  /** An address that a person can open. */
  address(path: string): string {
    return new URL(path, `${this.#base}/`).href;
  }

  async #get<T>(path: string): Promise<T> {
    const response = await request(`${this.#base}${path}`, { headers: this.#headers });
    return (await response.json()) as T;
  }
}
