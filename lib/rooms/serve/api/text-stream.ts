/** An answer that goes on: texts are sent as they are written, up to what a reader may have waiting. */

export interface TextStream {
  readonly response: Response;
  /** False when it takes no more. */
  write(this: void, text: string): boolean;
  end(this: void): void;
  /** Called once, however it ends. */
  onEnd(this: void, listener: () => void): void;
}

/** Some forty views. Who has not read that much for so long never will. */
export const mostWaitingBytes = 256 * 1_024;

const encoder = new TextEncoder();

/** As the body of a web response. */
export function openTextStream(headers: Readonly<Record<string, string>>): TextStream {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let leave = () => {};
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start: (given) => void (controller = given),
    cancel: () => void finish(),
  };
  const body = new ReadableStream(source, {
    highWaterMark: mostWaitingBytes,
    size: (chunk: Uint8Array) => chunk.byteLength,
  });

  function finish(): ReadableStreamDefaultController<Uint8Array> | undefined {
    const open = controller;
    controller = undefined;
    leave();
    return open;
  }

  return {
    response: new Response(body, { headers }),
    write(text) {
      if (controller === undefined || (controller.desiredSize ?? 0) <= 0) return false;
      controller.enqueue(encoder.encode(text));
      return true;
    },
    end: () => finish()?.close(),
    onEnd: (listener) => void (leave = listener),
  };
}
