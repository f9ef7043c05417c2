/**
 * Every log line has a registered code; free text is never logged. A line is one JSON object, so that a log
 * query, an alarm and a test can all speak of codes.
 */
export const LOG_CODES = {
  UPLOAD_RECEIVED: "info",
  UPLOAD_IGNORED: "info",
  FILE_EXTRACTED: "info",
  FILE_TO_SCAN: "info",
  FILE_SCANNED: "info",
  ENGINE_FAILED: "warn",
  ENGINE_REFUSED: "warn",
  FILE_DUPLICATE: "info",
  ARCHIVE_UNPACKED: "info",
  FILE_REJECTED: "warn",
  READER_FAILED: "error",
  REPORT_VALIDATED: "info",
  REPORT_RECHECKED: "info",
  ALREADY_DONE: "info",
  PICTURES_KEPT: "info",
  PICTURES_MISSING: "warn",
  REVIEW_OPENED: "info",
  REVIEW_DECIDED: "info",
  NOTICE_SENT: "info",
  NOTICE_WITHHELD: "warn",
  NOTICE_ALREADY_SENT: "info",
  WORK_FAILED: "error",
  MESSAGE_RETRIED: "warn",
  MESSAGE_INVALID: "error",
  AUDIT_FINISHED: "info",
  WORK_RESUMED: "warn",
  REQUEST_HANDLED: "info",
  REQUEST_FAILED: "error",
} as const satisfies Readonly<Record<string, "info" | "warn" | "error">>;

export type LogCode = keyof typeof LOG_CODES;

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly code: LogCode;
  readonly function: string;
  readonly [field: string]: string | number | boolean | null | undefined;
}

export type LogSink = (line: LogLine) => void;

/** Standard output as JSON lines, where Lambda collects them. */
const standardOutput: LogSink = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

export type Logger = (code: LogCode, fields?: LogFields) => void;

export function createLogger(functionName: string, sink: LogSink = standardOutput): Logger {
  return (code, fields = {}) => sink({ level: LOG_CODES[code], code, function: functionName, ...fields });
}
