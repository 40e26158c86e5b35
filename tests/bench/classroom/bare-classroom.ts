/** A server that does nothing but send what is posted to `/say` down every stream, and take what is posted to `/answers`. */
import { createServer, type ServerResponse } from 'node:http';

const streams = new Set<ServerResponse>();
const answers = new Map<string, string>();

const server = createServer((request, response) => {
  const arrivedMillis = Date.now();
  if (request.url === '/stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {}\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
    return;
  }
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    if (request.url === '/say') for (const stream of streams) stream.write(`data: ${body}\n\n`);
    else answers.set(`${request.headers.cookie ?? ''} ${String(JSON.parse(body).round)}`, body);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ arrivedMillis, answers: answers.size }));
  });
});

server.listen(Number(process.argv[2]));
