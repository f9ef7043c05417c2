/** Where a worker breaks: at its n-th call of anything, before or after the call took effect. */
export interface Fault {
  readonly at: number;
  readonly effect: "before" | "after";
  /** True where the process ends there: whatever it still tries in the same invocation fails too. */
  readonly isDeath: boolean;
}

class InjectedFault extends Error {
  override readonly name = "InjectedFault";
}

/** Stands between handlers and what they call; counts calls and breaks one of them. */
export interface FaultInjector {
  readonly calls: () => number;
  /** The same object, with every asynchronous method going through the injector; also in nested objects. */
  readonly wrap: <T extends object>(target: T) => T;
  /** The invocation is over: a new process may start. */
  readonly revive: () => void;
}

export function injector(fault: Fault | null): FaultInjector {
  let calls = 0;
  let isDead = false;

  const through = async (call: () => Promise<unknown>): Promise<unknown> => {
    if (isDead) throw new InjectedFault("the process is gone");
    calls++;
    if (fault === null || calls !== fault.at) return call();
    if (fault.effect === "after") await call();
    isDead = fault.isDeath;
    throw new InjectedFault(`call ${fault.at}`);
  };

  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (_, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === "function")
          return (...args: readonly unknown[]) => through(async () => Reflect.apply(value, target, args));
        return typeof value === "object" && value !== null ? wrap(value) : value;
      },
    });

  return {
    calls: () => calls,
    wrap,
    revive: () => {
      isDead = false;
    },
  };
}
