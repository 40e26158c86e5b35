/** A server of the test's own at a free port: a proxy such as a school may have between the class and the app. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { claimPort } from '#lib/commands/claim-port.ts';

export interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

export async function listenAnywhere(answer: RequestListener): Promise<Proxy> {
  const port = await claimPort('0');
  if (!port.ok) throw new Error(port.error);
  const server = createServer(answer);
  server.listen(port.value);
  await once(server, 'listening');
  return {
    url: `http://localhost:${port.value}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
