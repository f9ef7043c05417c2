import { ConditionalCheckFailedException, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { CLIENT } from "./clients.ts";
import { type ItemKey, KEY_ATTRIBUTES } from "./table-keys.ts";

export type Item = Record<string, unknown>;
type Values = Readonly<Record<string, unknown>>;

/** A conditional change of one item. In expressions `#name` is the attribute of that name. */
interface Change {
  readonly update: string;
  readonly condition?: string;
  readonly values?: Values;
}

/** One table. Every read of an item is consistent; every write is of one item and may be conditional. */
export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
  get(key: ItemKey): Promise<Item | null>;
  /** False where the condition did not hold and nothing was written. */
  put(item: Item, condition?: string, values?: Values): Promise<boolean>;
  /** The item after the change, or null where the condition did not hold. */
  update(key: ItemKey, change: Change): Promise<Item | null>;
  /** False where the condition did not hold and nothing was removed. */
  remove(key: ItemKey, condition?: string, values?: Values): Promise<boolean>;
}

/** The names that expressions speak of, as DynamoDB wants them: none missing, none unused. */
export function namesIn(...expressions: readonly (string | undefined)[]): Record<string, string> | undefined {
  const names = new Set(expressions.flatMap((expression) => expression?.match(/#\w+/g) ?? []));
  return names.size === 0 ? undefined : Object.fromEntries([...names].map((name) => [name, name.slice(1)]));
}

/** The record without the attributes that only place it in the table; sets become sorted arrays. */
export function recordOf<T>(item: Item): T {
  const fields = Object.entries(item).filter(([name]) => !KEY_ATTRIBUTES.some((key) => key === name));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value]),
  ) as T;
}

async function unlessConditionFails<T>(write: Promise<T>): Promise<T | null> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}

/** The table through the DynamoDB SDK. */
export function createTable(name: string): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(CLIENT), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return {
    name,
    client,
    get: async (key) => {
      const { Item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }));
      return Item ?? null;
    },
    put: async (item, condition, values) => {
      const written = await unlessConditionFails(
        client.send(
          new PutCommand({
            TableName: name,
            Item: item,
            ConditionExpression: condition,
            ExpressionAttributeNames: namesIn(condition),
            ExpressionAttributeValues: values,
          }),
        ),
      );
      return written !== null;
    },
    update: async (key, { update, condition, values }) => {
      const written = await unlessConditionFails(
        client.send(
          new UpdateCommand({
            TableName: name,
            Key: key,
            UpdateExpression: update,
            ConditionExpression: condition,
            ExpressionAttributeNames: namesIn(update, condition),
            ExpressionAttributeValues: values,
            ReturnValues: "ALL_NEW",
          }),
        ),
      );
      return written?.Attributes ?? null;
    },
    remove: async (key, condition, values) => {
      const removed = await unlessConditionFails(
        client.send(
          new DeleteCommand({
            TableName: name,
            Key: key,
            ConditionExpression: condition,
            ExpressionAttributeNames: namesIn(condition),
            ExpressionAttributeValues: values,
          }),
        ),
      );
      return removed !== null;
    },
  };
}
