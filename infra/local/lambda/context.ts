import { randomUUID } from "node:crypto";
import type { Context } from "aws-lambda";
import { FUNCTIONS, type FunctionName } from "../../topology.ts";

const REGION = "us-east-1";
const ACCOUNT = "000000000000";

const unsupported = (): never => {
  throw new Error("callbacks of the first Lambda runtimes do not exist here");
};

/** The context that Lambda would pass to one invocation starting at `startedAt` (milliseconds). */
export function lambdaContext(name: FunctionName, startedAt: number): Context {
  const { memory, timeout } = FUNCTIONS[name];
  const deadline = startedAt + timeout * 1000;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
    memoryLimitInMB: String(memory),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: "local",
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: unsupported,
    fail: unsupported,
    succeed: unsupported,
  };
}
