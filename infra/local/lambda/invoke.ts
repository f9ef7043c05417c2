import type { Context } from "aws-lambda";
import { FUNCTIONS, type FunctionName } from "../../topology.ts";
import { lambdaContext } from "./context.ts";

/** A handler as Lambda sees it. */
export type Handler = (event: unknown, context: Context) => Promise<unknown>;

export interface LocalFunction {
  readonly name: FunctionName;
  readonly handler: Handler;
}

/** Lambda would have killed the invocation; here its promise is left alone and nothing of it is believed. */
export class TimedOut extends Error {
  constructor(name: FunctionName, seconds: number) {
    super(`${name} did not answer within ${seconds} s`);
    this.name = "TimedOut";
  }
}

/** Runs a function once, for at most its timeout. Throws what the handler throws, or `TimedOut`. */
export async function invoke({ name, handler }: LocalFunction, event: unknown): Promise<unknown> {
  const { timeout } = FUNCTIONS[name];
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(name, timeout)), timeout * 1000);
  });
  const work = handler(event, lambdaContext(name, Date.now()));
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
