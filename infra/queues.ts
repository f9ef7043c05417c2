export const QUEUE_NAMES = ["uploads", "extractions", "pages", "scans", "review", "notices"] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** `<queue>-dead` holds what was received `maxReceives` times without success. */
export interface QueueSettings {
  /** Seconds; at least six times the consumer's timeout, as Lambda recommends. */
  readonly visibilityTimeout: number;
  readonly maxReceives: number;
}

export const QUEUES: Readonly<Record<QueueName, QueueSettings>> = {
  uploads: { visibilityTimeout: 360, maxReceives: 5 },
  extractions: { visibilityTimeout: 180, maxReceives: 5 },
  pages: { visibilityTimeout: 720, maxReceives: 5 },
  scans: { visibilityTimeout: 3_600, maxReceives: 5 },
  review: { visibilityTimeout: 180, maxReceives: 5 },
  notices: { visibilityTimeout: 180, maxReceives: 5 },
};

/** Dead letters that become review items, or a note where what is missing is only an aid to people. The review queue's own dead letters raise an alarm: they have nowhere to go. */
export const DEAD_LETTERS_TO_REVIEW: readonly QueueName[] = [
  "uploads",
  "extractions",
  "pages",
  "scans",
  "notices",
];

export const deadLetterName = (queue: QueueName): string => `${queue}-dead`;

/** The environment variable that holds a queue's URL. */
export const queueEnvironment = (queue: QueueName): string => `GOUJI_QUEUE_${queue.toUpperCase()}`;
