export interface IndexSettings {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
}

/** One table for everything that is stored. Keys are described in shared/aws/table-keys.ts. */
export const TABLE: {
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly indexes: readonly IndexSettings[];
} = {
  partitionKey: "pk",
  sortKey: "sk",
  indexes: [
    { name: "byYear", partitionKey: "yearKey", sortKey: "yearSort" },
    { name: "byVerdict", partitionKey: "verdictKey", sortKey: "verdictSort" },
    { name: "byTime", partitionKey: "timeKey", sortKey: "timeSort" },
    { name: "outstanding", partitionKey: "outstandingKey", sortKey: "outstandingSort" },
  ],
};
