import * as z from "zod/mini";
import type { Message } from "../../shared/report/finding.ts";
import type { ApiDependencies } from "./dependencies.ts";
import { callerOf } from "./http/caller.ts";
import type { GatewayEvent } from "./http/gateway-event.ts";
import { originOf } from "./http/origin.ts";
import { readBody } from "./http/read-body.ts";
import { readPath } from "./http/read-path.ts";
import { readQuery } from "./http/read-query.ts";
import type { Reply } from "./http/reply.ts";
import type { OpenApiDocument } from "./openapi/shape.ts";

/** A schema's output as a handler may answer it: nothing needs to be writable. */
export type Answer<T> = T extends readonly (infer U)[]
  ? readonly Answer<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Answer<T[K]> }
    : T;

/** A request that fits the operation's schemas. */
interface Asked<P, Q, B> {
  readonly path: P;
  readonly query: Q;
  readonly body: B;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Who asks, by the checked token; null where nobody signs in. */
  readonly caller: string | null;
  readonly origin: string;
  /** The document that describes all operations. */
  readonly document: () => OpenApiDocument;
}

type Answered<R> = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
} & (R extends z.ZodMiniType ? { readonly body: Answer<z.output<R>> } : { readonly body?: undefined });

interface Success<R> {
  readonly status: number;
  readonly text: Message;
  /** Null where the answer has no body. */
  readonly schema: R;
  /** JSON where absent. */
  readonly contentType?: string;
  /** True where the body is bytes, which are handed to the gateway as Base64. */
  readonly isBinary?: boolean;
  /** Headers of the answer that are part of the contract. */
  readonly headers?: Readonly<Record<string, Message>>;
  /** Another status that answers with the same body. */
  readonly also?: { readonly status: number; readonly text: Message };
}

/** Everything that the dispatcher and the document must know of an operation. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  /** Open operations carry no data of any report and need no token. */
  readonly open: boolean;
  readonly summary: Message;
  readonly text?: Message;
  readonly params: z.ZodMiniObject;
  readonly query: z.ZodMiniObject;
  /** Headers that are asked for, by name. */
  readonly headers?: Readonly<Record<string, Message>>;
  readonly body: z.ZodMiniType | null;
  readonly success: Success<z.ZodMiniType | null>;
  /** Statuses of the problems that are this operation's own. */
  readonly problems: readonly number[];
  answer(event: GatewayEvent, deps: ApiDependencies, document: () => OpenApiDocument): Promise<Reply>;
}

type Definition<P extends z.ZodMiniObject, Q extends z.ZodMiniObject, B, R> = Pick<
  Operation,
  "id" | "method" | "path" | "summary" | "text" | "headers"
> & {
  readonly open?: boolean;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly success: Success<R>;
  readonly problems?: readonly number[];
  handle(
    asked: Asked<z.output<P>, z.output<Q>, B extends z.ZodMiniType ? z.output<B> : undefined>,
    deps: ApiDependencies,
  ): Promise<Answered<R>>;
};

const NOTHING = z.strictObject({});

/** Ties an operation's schemas to its handler: what is checked, what is documented and what is typed are one. */
export function operation<
  R extends z.ZodMiniType | null,
  P extends z.ZodMiniObject = typeof NOTHING,
  Q extends z.ZodMiniObject = typeof NOTHING,
  B extends z.ZodMiniType | null = null,
>(definition: Definition<P, Q, B, R>): Operation {
  const params = (definition.params ?? NOTHING) as P;
  const query = (definition.query ?? NOTHING) as Q;
  const body = definition.body ?? null;
  return {
    open: false,
    problems: [],
    ...definition,
    params,
    query,
    body,
    async answer(event, deps, document) {
      const asked = {
        path: readPath(params, event.pathParameters),
        query: readQuery(query, event.rawQueryString),
        body: (body === null ? undefined : readBody(body, event)) as B extends z.ZodMiniType
          ? z.output<B>
          : undefined,
        headers: event.headers,
        caller: callerOf(event),
        origin: originOf(event),
        document,
      };
      const reply = await definition.handle(asked, deps);
      const { contentType, status, isBinary = false } = definition.success;
      return { status, isBinary, ...(contentType === undefined ? {} : { contentType }), ...reply };
    },
  };
}
