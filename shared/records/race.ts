/**
 * A page of a list: `next` is an opaque cursor, null on the last page. Lists throw InvalidCursor
 * (invalid-cursor.ts) for a cursor that is not one of theirs.
 */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** Why a conditional write did not happen. The loser of a race reads what won and carries on from there. */
export type Lost<T> = { readonly won: false; readonly current: T };
export type Won<T> = { readonly won: true; readonly current: T };
export type Race<T> = Won<T> | Lost<T>;
