/** How a field is written: as a number of seven bits a byte, as 8 bytes, behind its length, as 4 bytes. */
export const WIRE = { varint: 0, eight: 1, bytes: 2, four: 5 } as const;
type WireType = (typeof WIRE)[keyof typeof WIRE];

/** A field of a Protocol Buffers message (protobuf.dev/programming-guides/encoding), without its key and its length. */
export interface WireField {
  readonly number: number;
  readonly type: WireType;
  readonly bytes: Uint8Array;
}

const isWireType = (type: number): type is WireType => Object.values<number>(WIRE).includes(type);

/** A number of seven bits a byte and where it ends. Exact below 2^53; more is not asked for here. */
function varintAt(bytes: Uint8Array, start: number): readonly [value: number, end: number] {
  let [value, weight, at] = [0, 1, start];
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error("a protobuf message breaks off");
    at += 1;
    value += (byte & 127) * weight;
    if (byte < 128) return [value, at];
    weight *= 128;
  }
}

/** The numbers that stand one behind the other in a packed field. */
export function varintsOf(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [value, end] = varintAt(bytes, at);
    values.push(value);
    at = end;
  }
  return values;
}

/** The fields of a message, in its order. Their bytes are parts of the message's. Throws where it breaks off. */
export function fieldsOf(message: Uint8Array): WireField[] {
  const fields: WireField[] = [];
  for (let at = 0; at < message.length; ) {
    const [key, start] = varintAt(message, at);
    const [number, type] = [Math.floor(key / 8), key % 8];
    if (!isWireType(type)) throw new Error(`a protobuf field of type ${type}`);
    const [measure, first] =
      type === WIRE.varint || type === WIRE.bytes
        ? varintAt(message, start)
        : [type === WIRE.four ? 4 : 8, start];
    const from = type === WIRE.varint ? start : first;
    const end = type === WIRE.varint ? first : first + measure;
    if (end > message.length) throw new Error("a protobuf message breaks off");
    fields.push({ number, type, bytes: message.subarray(from, end) });
    at = end;
  }
  return fields;
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}

export const bytesField = (number: number, bytes: Uint8Array): WireField => ({
  number,
  type: WIRE.bytes,
  bytes,
});
export const textField = (number: number, text: string): WireField => bytesField(number, Buffer.from(text));
export const numberField = (number: number, value: number): WireField => ({
  number,
  type: WIRE.varint,
  bytes: varint(value),
});

/** The message that has these fields. */
export function messageOf(fields: readonly WireField[]): Uint8Array {
  return Buffer.concat(
    fields.flatMap(({ number, type, bytes }) => [
      varint(number * 8 + type),
      ...(type === WIRE.bytes ? [varint(bytes.length)] : []),
      bytes,
    ]),
  );
}
