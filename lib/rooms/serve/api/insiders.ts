/** At which addresses somebody was seen who is in a room: who comes from there with its code is one of the class, whoever guesses beside it. */
export interface Insiders {
  note(this: void, address: string, code: string): void;
  has(this: void, address: string, code: string): boolean;
}

/** Some hundred classes of a school at a time; then the one forgotten longest. */
const mostKept = 20_000;

export function buildInsiders(most = mostKept): Insiders {
  const seen = new Set<string>();
  const nameOf = (address: string, code: string) => `${code} ${address}`;
  return {
    note(address, code) {
      const name = nameOf(address, code);
      seen.delete(name);
      seen.add(name);
      const [oldest] = seen;
      if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    },
    has: (address, code) => seen.has(nameOf(address, code)),
  };
}
