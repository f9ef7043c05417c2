import type { Operation } from "./graph.ts";
import { constant, floatAttribute, intsOf, type Tensor } from "./tensor.ts";
import { type Wiring, wiringOf, withNumber } from "./wiring.ts";

/** A run of multiplications and additions of single numbers: scale · x + shift. */
interface Scaling {
  readonly scale: number;
  readonly shift: number;
  readonly operations: readonly Operation[];
  /** What its last operation makes. */
  readonly output: string;
}

function scalingFrom(value: string, wiring: Wiring): Scaling | null {
  let [scale, shift, output] = [1, 0, value];
  const operations: Operation[] = [];
  for (;;) {
    const next = wiring.consumerOf(output);
    const known = next?.type === "Mul" || next?.type === "Add" ? withNumber(next, wiring) : null;
    if (next === null || known?.value !== output) break;
    if (next.type === "Mul") [scale, shift] = [scale * known.number, shift * known.number];
    else shift += known.number;
    operations.push(next);
    output = next.outputs[0] ?? "";
  }
  return operations.length === 0 ? null : { scale, shift, operations, output };
}

interface Convolution {
  /** Output channels first. */
  readonly weights: Tensor;
  /** One an output channel. */
  readonly bias: Tensor;
}

function convolutionOf({ type, inputs }: Operation, { tensorOf }: Wiring): Convolution | null {
  const weights = type === "Conv" ? tensorOf(inputs[1] ?? "") : null;
  const [channels] = weights?.dims ?? [];
  if (weights === null || channels === undefined) return null;
  const none: Tensor = { dims: [channels], data: new Float32Array(channels) };
  const bias = inputs[2] === undefined ? none : tensorOf(inputs[2]);
  return bias === null ? null : { weights, bias };
}

/** A convolution with other numbers, behind the constants that hold them; they are named after the scaling. */
function convolutionWith(
  operation: Operation,
  { weights, bias }: Convolution,
  { output: scaled }: Scaling,
  input: string,
  output: string,
): Operation[] {
  const [first, second] = [`${scaled}/${output}/weights`, `${scaled}/${output}/bias`];
  return [
    constant(first, weights),
    constant(second, bias),
    { ...operation, inputs: [input, first, second], outputs: [output] },
  ];
}

const scaled = ({ dims, data }: Tensor, scale: number, shift = 0): Tensor => ({
  dims,
  data: data.map((value) => value * scale + shift),
});

/** Operations of which some are replaced by others, or by none. */
const replacing = (
  operations: readonly Operation[],
  replaced: ReadonlyMap<Operation, readonly Operation[]>,
): Operation[] => operations.flatMap((operation) => replaced.get(operation) ?? operation);

/** Scales behind convolutions made a part of their numbers. */
export function scalesBehindFolded(operations: readonly Operation[]): Operation[] {
  const wiring = wiringOf(operations);
  const replaced = new Map<Operation, readonly Operation[]>();
  for (const operation of operations) {
    const convolution = convolutionOf(operation, wiring);
    const scaling = scalingFrom(operation.outputs[0] ?? "", wiring);
    if (convolution === null || scaling === null) continue;
    const { scale, shift, output } = scaling;
    const { weights, bias } = convolution;
    const now = { weights: scaled(weights, scale), bias: scaled(bias, scale, shift) };
    replaced.set(operation, convolutionWith(operation, now, scaling, operation.inputs[0] ?? "", output));
    for (const gone of scaling.operations) replaced.set(gone, []);
  }
  return replacing(operations, replaced);
}

/** True where each output is made of inputs alone: what is padded with zeros sees no shift at its edges. */
const isUnpadded = (operation: Operation): boolean =>
  !operation.attributes.has("auto_pad") && intsOf(operation, "pads").every((pad) => pad === 0);

/** The numbers of a convolution whose input is scale · x + shift. */
function before({ weights, bias }: Convolution, { scale, shift }: Scaling): Convolution {
  const size = weights.data.length / bias.data.length;
  const data = bias.data.map((value, channel) => {
    let sum = 0;
    for (let at = channel * size; at < (channel + 1) * size; at += 1) sum += weights.data[at] ?? 0;
    return value + shift * sum;
  });
  return { weights: scaled(weights, scale), bias: { dims: bias.dims, data } };
}

/** How many channels a value has that a convolution made, and operations on each of its numbers behind that. */
function channelsOf(value: string, wiring: Wiring): number | null {
  const producer = wiring.producerOf(value);
  if (producer?.type === "Conv") return wiring.tensorOf(producer.inputs[1] ?? "")?.dims[0] ?? null;
  return producer?.type === "Mul" ? channelsOf(producer.inputs[0] ?? "", wiring) : null;
}

/** A scaling as a normalisation, which the runtime does in the order of channels that convolutions work in. */
function normalisation(input: string, channels: number, { scale, shift, output }: Scaling): Operation[] {
  const numbers = { scale, shift, mean: 0, variance: 1 };
  const constants = Object.entries(numbers).map(([name, number]) =>
    constant(`${output}/${name}`, { dims: [channels], data: new Float32Array(channels).fill(number) }),
  );
  const inputs = [input, ...constants.flatMap(({ outputs }) => outputs)];
  const attributes = new Map([floatAttribute("epsilon", 0)]);
  return [...constants, { type: "BatchNormalization", inputs, outputs: [output], attributes }];
}

/** Scales behind activations made a part of the convolution that follows; where that is padded, they are one operation. */
export function scalesBeforeFolded(operations: readonly Operation[]): Operation[] {
  const wiring = wiringOf(operations);
  const replaced = new Map<Operation, readonly Operation[]>();
  for (const { type, outputs } of operations) {
    const [value = ""] = outputs;
    const scaling = type === "Mul" ? scalingFrom(value, wiring) : null;
    const [first, ...others] = scaling?.operations ?? [];
    if (scaling === null || first === undefined || replaced.has(first)) continue;
    const next = wiring.consumerOf(scaling.output);
    const convolution = next === null ? null : convolutionOf(next, wiring);
    const channels = channelsOf(value, wiring);
    if (next !== null && convolution !== null && isUnpadded(next)) {
      replaced.set(first, []);
      replaced.set(
        next,
        convolutionWith(next, before(convolution, scaling), scaling, value, next.outputs[0] ?? ""),
      );
    } else if (channels !== null) replaced.set(first, normalisation(value, channels, scaling));
    else continue;
    for (const gone of others) replaced.set(gone, []);
  }
  return replacing(operations, replaced);
}
