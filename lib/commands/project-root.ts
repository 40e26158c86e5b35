/** The folder that holds `package.json`; commands work from there, wherever they are called. */
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
