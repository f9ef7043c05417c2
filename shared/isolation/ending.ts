/** How a job on a guarded thread ended. `detail` is an English clause for the log. */
export type Ending<T> =
  | { readonly kind: "done"; readonly value: T }
  /** It threw: the same job would throw again. */
  | { readonly kind: "threw"; readonly detail: string }
  /** Its code could not be loaded: the fault of the installation. */
  | { readonly kind: "unavailable"; readonly detail: string }
  /** It went past a limit, and its thread was ended. */
  | { readonly kind: "over"; readonly detail: string }
  /** Its thread ended by itself. */
  | { readonly kind: "crashed"; readonly detail: string };
