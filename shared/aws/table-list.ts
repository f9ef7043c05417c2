import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { InvalidCursor } from "../records/invalid-cursor.ts";
import type { Page, PageRequest } from "../records/race.ts";
import { type CursorPosition, decodeCursor, encodeCursor, fingerprint } from "./cursor.ts";
import { type Item, namesIn, type Table } from "./table.ts";
import { INDEXES, type IndexName } from "./table-keys.ts";

/** A list: one partition of the table or of an index, a range of its sort key, and what is filtered out. */
export interface List {
  readonly index: IndexName | null;
  readonly partition: string;
  /** A condition on `#sort`, e.g. `begins_with(#sort, :from)`. */
  readonly range?: string;
  readonly filter?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly newestFirst: boolean;
}

/** A filtered page may need several reads; after this many a page may stay short, or even empty, and go on. */
const READS_PER_PAGE = 40;
const FILTERED_READ = 200;

const sortAttribute = ({ index }: List): string => (index === null ? "sk" : INDEXES[index][1]);
const partitionAttribute = ({ index }: List): string => (index === null ? "pk" : INDEXES[index][0]);

function startKey(list: List, { pk, sk, indexSort }: CursorPosition): Item {
  if (list.index === null) return { pk, sk };
  if (indexSort === null) throw new InvalidCursor();
  return { pk, sk, [partitionAttribute(list)]: list.partition, [sortAttribute(list)]: indexSort };
}

function positionOf(list: List, item: Item): CursorPosition {
  const indexSort = list.index === null ? null : String(item[sortAttribute(list)]);
  return { pk: String(item.pk), sk: String(item.sk), indexSort };
}

function query(table: Table, list: List, limit: number, start: Item | undefined): QueryCommand {
  const range = list.range?.replaceAll("#sort", `#${sortAttribute(list)}`);
  const key = `#${partitionAttribute(list)} = :partition${range === undefined ? "" : ` AND ${range}`}`;
  return new QueryCommand({
    TableName: table.name,
    IndexName: list.index ?? undefined,
    ConsistentRead: list.index === null,
    KeyConditionExpression: key,
    FilterExpression: list.filter,
    ExpressionAttributeNames: namesIn(key, list.filter),
    ExpressionAttributeValues: { ":partition": list.partition, ...list.values },
    ScanIndexForward: !list.newestFirst,
    Limit: list.filter === undefined ? limit : Math.max(limit, FILTERED_READ),
    ExclusiveStartKey: start,
  });
}

/** DynamoDB's word for a start key outside the list; without a cursor it would be our own mistake. */
const isValidationError = (error: unknown): boolean =>
  error instanceof Error && error.name === "ValidationException";

/**
 * One page of a list. A page is full unless the list ends (or the filter lets almost nothing through), and its
 * cursor is null where nothing follows. Throws InvalidCursor.
 */
export async function readPage(table: Table, list: List, request: PageRequest): Promise<Page<Item>> {
  const mark = fingerprint([list.index, list.partition, list.range, list.filter, list.values]);
  const { limit, cursor } = request;
  let start = cursor === undefined ? undefined : startKey(list, decodeCursor(mark, cursor));
  const items: Item[] = [];
  for (let reads = 0; reads < READS_PER_PAGE; reads += 1) {
    try {
      const page = await table.client.send(query(table, list, limit + 1 - items.length, start));
      items.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } catch (error) {
      if (cursor !== undefined && reads === 0 && isValidationError(error)) throw new InvalidCursor();
      throw error;
    }
    const last = items[limit - 1];
    if (items.length > limit && last !== undefined)
      return { items: items.slice(0, limit), next: encodeCursor(mark, positionOf(list, last)) };
    if (start === undefined) return { items, next: null };
  }
  return { items, next: start === undefined ? null : encodeCursor(mark, positionOf(list, start)) };
}
