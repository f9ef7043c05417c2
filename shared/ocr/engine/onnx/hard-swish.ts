import type { Operation } from "./graph.ts";
import { floatAttribute, floatOf } from "./tensor.ts";
import { type Wiring, wiringOf, withNumber } from "./wiring.ts";

/** The pieces of x · min(max(x + 3, 0), 6) / 6 (Howard et al. 2019), as Paddle writes it. */
interface HardSwish {
  readonly input: string;
  readonly add: Operation;
  readonly clip: Operation;
  readonly multiply: Operation;
  readonly divide: Operation;
}

function hardSwishFrom(add: Operation, wiring: Wiring): HardSwish | null {
  const sum = add.type === "Add" ? withNumber(add, wiring) : null;
  const [shifted = ""] = add.outputs;
  const clip = sum?.number === 3 ? wiring.consumerOf(shifted) : null;
  if (sum === null || clip?.type !== "Clip" || floatOf(clip, "min") !== 0 || floatOf(clip, "max") !== 6)
    return null;
  const multiply = wiring.consumerOf(clip.outputs[0] ?? "");
  if (multiply?.type !== "Mul" || !multiply.inputs.includes(sum.value)) return null;
  const divide = wiring.consumerOf(multiply.outputs[0] ?? "");
  if (divide?.type !== "Div" || wiring.numberOf(divide.inputs[1] ?? "") !== 6) return null;
  return { input: sum.value, add, clip, multiply, divide };
}

/** Hard swishes of four operations as two, which the runtime makes a part of the convolution before them. */
export function hardSwishesJoined(operations: readonly Operation[]): Operation[] {
  const wiring = wiringOf(operations);
  const replaced = new Map<Operation, Operation | null>();
  for (const operation of operations) {
    const found = hardSwishFrom(operation, wiring);
    if (found === null) continue;
    const { input, add, clip, multiply, divide } = found;
    const attributes = new Map([floatAttribute("alpha", 1 / 6), floatAttribute("beta", 0.5)]);
    replaced.set(add, { type: "HardSigmoid", inputs: [input], outputs: add.outputs, attributes });
    replaced.set(multiply, { ...multiply, inputs: [input, ...add.outputs], outputs: divide.outputs });
    for (const gone of [clip, divide]) replaced.set(gone, null);
  }
  return operations.flatMap((operation) => {
    const now = replaced.get(operation);
    return now === undefined ? operation : (now ?? []);
  });
}
