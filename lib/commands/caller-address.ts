/**
 * Where a request comes from, for limits. What a header says of it anybody can write, so it is believed of a proxy alone: of one on
 * this machine, and of every other where `DOSSIER_PROXY` is set.
 */
const thisMachine = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** `connected` is the other end of the connection; `forwarded` the header X-Forwarded-For, to whose end each proxy adds. */
export function callerAddress(connected: string, forwarded: string | undefined, isBehindProxy: boolean): string {
  const isBelieved = isBehindProxy || thisMachine.test(connected);
  return (isBelieved ? forwarded?.split(',').at(-1)?.trim() : undefined) ?? connected;
}
