/** A text as it begins a sentence. A name with a capital of its own inside, such as openDemocracy, stays as it is written. */
export function capitalise(text: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
