// A way to the shop on which documents come in two pieces with a pause between them, as on a bad line.
import { createServer, get } from 'node:http';
import { listening } from './server';

const PAUSE_MS = 600;
/** How far behind the mark the first piece ends. */
const BEHIND = 500;

/** Passes everything on to the shop at `origin`; a document is cut a little behind where `mark` stands in it. */
export async function inPieces(origin: string, mark: string): Promise<{ origin: string; stop(): void }> {
  const server = createServer((request, answer) => {
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    get(origin + request.url, { headers }, (from) => {
      const { 'content-length': _length, ...others } = from.headers;
      answer.writeHead(from.statusCode ?? 502, others);
      if (!from.headers['content-type']?.startsWith('text/html')) {
        from.pipe(answer);
        return;
      }
      let text = '';
      from.setEncoding('utf8').on('data', (piece: string) => { text += piece; }).on('end', () => {
        const place = text.indexOf(mark) + BEHIND;
        answer.write(text.slice(0, place));
        setTimeout(() => answer.end(text.slice(place)), PAUSE_MS);
      });
    }).on('error', () => answer.destroy());
  });
  const port = await listening(server);
  return { origin: `http://127.0.0.1:${port}`, stop: () => { server.closeAllConnections(); server.close(); } };
}
