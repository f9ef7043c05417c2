import { Aws, Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { deadLetterName, QUEUE_NAMES, QUEUES, type QueueName } from "../queues.ts";
import { FUNCTIONS } from "../topology.ts";

/** A consumer must be able to finish a batch six times before a message is shown again, as Lambda recommends. */
const DEAD_LETTER_VISIBILITY = 6 * FUNCTIONS.review.timeout;

const secured = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** Every queue of the topology and its dead letters, named so that logs and reviews say which queue it was. */
export class Queues extends Construct {
  private readonly queues = new Map<string, Queue>();

  constructor(scope: Construct, id: string) {
    super(scope, id);
    for (const name of QUEUE_NAMES) {
      const dead = new Queue(this, deadLetterName(name), {
        ...secured,
        queueName: `${Aws.STACK_NAME}-${deadLetterName(name)}`,
        visibilityTimeout: Duration.seconds(DEAD_LETTER_VISIBILITY),
        retentionPeriod: Duration.days(14),
      });
      const queue = new Queue(this, name, {
        ...secured,
        queueName: `${Aws.STACK_NAME}-${name}`,
        visibilityTimeout: Duration.seconds(QUEUES[name].visibilityTimeout),
        // A dead letter keeps the age it had: the rest of its 14 days is what people have to look at it.
        retentionPeriod: Duration.days(4),
        deadLetterQueue: { queue: dead, maxReceiveCount: QUEUES[name].maxReceives },
      });
      this.queues.set(deadLetterName(name), dead).set(name, queue);
    }
  }

  /** A queue or dead-letter queue by its name in the topology; throws for a name that is not there. */
  named(name: string): Queue {
    const queue = this.queues.get(name);
    if (queue === undefined) throw new Error(`The topology has no queue ${name}.`);
    return queue;
  }

  deadLettersOf(name: QueueName): Queue {
    return this.named(deadLetterName(name));
  }
}
