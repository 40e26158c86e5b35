/** `npm run dev`: the Next command named in the arguments, in our environment. */
import { startNext, untilEnd } from './run-next.ts';

/** What shells give for a command that Ctrl+C ended. */
const interrupted = 130;

const { status, stopped } = await untilEnd(startNext(process.argv.slice(2), 'inherit'));
process.exitCode = stopped ? interrupted : status;
