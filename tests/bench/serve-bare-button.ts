/** Serves a page with nothing but the bare button, bundled with React in production mode. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface BarePage {
  readonly url: string;
  close(): void;
}

export async function serveBareButton(): Promise<BarePage> {
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/button.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><main></main><script type="module" src="/button.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The bare page has no port.');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://bare.localhost:${address.port}`, close };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    css: { postcss: {} },
    build: { write: false, rollupOptions: { input: fileURLToPath(new URL('bare-button.tsx', import.meta.url)) } },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The bare page was not bundled.');
  return chunk.code;
}
