/**
 * Settings of every SDK client: fail fast enough for the queue's retry to make sense within a function's timeout.
 * Milliseconds.
 */
export const CLIENT = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
} as const;
