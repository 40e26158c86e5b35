/** Reads JSON that may be none: a file that someone chose, what a browser kept, the body of a request. */

/** `undefined` when the text is no JSON, which has no value of that name. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
