import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction as LambdaTarget } from "aws-cdk-lib/aws-events-targets";
import { EventSourceMapping, type Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { FunctionSettings } from "../function-settings.ts";
import { FUNCTION_NAMES, FUNCTIONS } from "../topology.ts";
import type { Functions } from "./functions.ts";
import type { Queues } from "./queues.ts";

/** What sets the functions in motion: their queues, and the clock for the auditor. The API has its own file. */
export class Pipeline extends Construct {
  constructor(scope: Construct, id: string, functions: Functions, queues: Queues) {
    super(scope, id);
    for (const name of FUNCTION_NAMES) {
      this.setInMotion(name, functions.byName[name], FUNCTIONS[name].trigger, queues);
    }
  }

  private setInMotion(
    name: string,
    target: LambdaFunction,
    trigger: FunctionSettings["trigger"],
    queues: Queues,
  ): void {
    if (trigger.kind === "schedule") {
      const rule = new Rule(this, name, { schedule: Schedule.rate(Duration.minutes(trigger.everyMinutes)) });
      rule.addTarget(new LambdaTarget(target));
    }
    if (trigger.kind === "queues") {
      for (const queue of trigger.queues) {
        new EventSourceMapping(this, `${name}-${queue}`, {
          target,
          eventSourceArn: queues.named(queue).queueArn,
          batchSize: trigger.batchSize,
          maxConcurrency: trigger.maxConcurrency,
          reportBatchItemFailures: true,
        });
      }
    }
  }
}
