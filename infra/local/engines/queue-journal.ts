import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { SqsMessage, SqsQueue } from "./fauxqs-parts.ts";

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS messages (
    id TEXT PRIMARY KEY, queue TEXT NOT NULL, message TEXT NOT NULL, receives INTEGER NOT NULL, received INTEGER
  )`;

/**
 * Keeps the messages of all queues on disk. Everything that one request changes is one transaction, committed
 * before the request is answered, so that a message on its way to the dead letters is in one queue or the other.
 * The engine's own journal was not usable: making a message visible again violates its own schema.
 *
 * After a restart every message is visible at once, as those who had received it are gone; how often it was
 * received is kept, so that a file that ends the process still reaches the dead letters.
 */
export class QueueJournal {
  readonly #file: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #delete: StatementSync;
  readonly #receive: StatementSync;
  readonly #purge: StatementSync;
  #open = false;

  constructor(path: string) {
    this.#file = new DatabaseSync(path);
    this.#file.exec(SCHEMA);
    this.#insert = this.#file.prepare("INSERT OR REPLACE INTO messages VALUES (?, ?, ?, ?, ?)");
    this.#delete = this.#file.prepare("DELETE FROM messages WHERE id = ?");
    this.#receive = this.#file.prepare("UPDATE messages SET receives = ?, received = ? WHERE id = ?");
    this.#purge = this.#file.prepare("DELETE FROM messages WHERE queue = ?");
  }

  /** Puts the messages on disk into the queue and keeps it from now on. */
  keep(queue: SqsQueue): void {
    const rows = this.#file.prepare("SELECT * FROM messages WHERE queue = ? ORDER BY rowid").all(queue.name);
    for (const { message, receives, received } of rows) {
      const stored: SqsMessage = {
        ...JSON.parse(String(message)),
        approximateReceiveCount: Number(receives),
      };
      if (received !== null) stored.approximateFirstReceiveTimestamp = Number(received);
      queue.messages.push(stored);
    }
    // The engine's type is a class with private parts; of it, a queue calls what is public here.
    queue.persistence = this as unknown as NonNullable<SqsQueue["persistence"]>;
  }

  insertMessage(queue: string, message: SqsMessage): void {
    const { messageId, approximateReceiveCount, approximateFirstReceiveTimestamp, ...rest } = message;
    const text = JSON.stringify({ messageId, ...rest });
    const received = approximateFirstReceiveTimestamp ?? null;
    this.#begin();
    this.#insert.run(messageId, queue, text, approximateReceiveCount, received);
  }

  deleteMessage(id: string): void {
    this.#begin();
    this.#delete.run(id);
  }

  updateMessageInflight(
    id: string,
    _receipt: string,
    _deadline: number,
    receives: number,
    received?: number,
  ): void {
    this.#begin();
    this.#receive.run(receives, received ?? null, id);
  }

  /** Nothing to keep: visibility does not outlive the process. */
  updateMessageReady(): void {}

  deleteQueueMessages(queue: string): void {
    this.#begin();
    this.#purge.run(queue);
  }

  commit(): void {
    if (!this.#open) return;
    this.#file.exec("COMMIT");
    this.#open = false;
  }

  close(): void {
    this.commit();
    this.#file.close();
  }

  #begin(): void {
    if (this.#open) return;
    this.#file.exec("BEGIN");
    this.#open = true;
  }
}
