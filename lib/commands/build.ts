/** `npm run build`: builds the app into `.next`. */
import { buildApp } from './build-app.ts';

/** What shells give for a command that Ctrl+C ended. */
const interrupted = 130;

const { status, stopped } = await buildApp();
process.exitCode = stopped ? interrupted : status;
