/** Static servers as hosts run them, each with ways of its own: what it does with endings, with slashes and with what does not exist. */
import { createServer as createNodeServer, type Server } from 'node:http';
import { createServer as createPortTaker } from 'node:net';
import httpServer from 'http-server';
import handler from 'serve-handler';
import sirv from 'sirv';

const makeServer = {
  /** Leads `/timeline.html` to `/timeline`, as Netlify, Vercel and Cloudflare Pages do. */
  serve: (root: string) => createNodeServer((request, response) => void handler(request, response, { public: root })),
  /** Serves `/timeline.html` as it is asked for. */
  'http-server': (root: string) => httpServer.createServer({ root, showDir: 'false', cache: -1 }),
  /** Serves `/timeline.html` and `/timeline` alike, and reads the names of the files once, at its start. */
  sirv: (root: string) => {
    const serve = sirv(root);
    return createNodeServer((request, response) => serve(request, response, () => void response.writeHead(404).end()));
  },
} satisfies Record<string, (root: string) => Pick<Server, 'listen' | 'close'>>;

export type StaticServer = keyof typeof makeServer;
export const staticServers: readonly StaticServer[] = ['serve', 'http-server', 'sirv'];

/** A running server. */
export interface RunningServer {
  /** Its root: ends in a slash. */
  readonly address: string;
  readonly stop: () => void;
}

/** A port that was free a moment ago: http-server does not say which one it was given. */
async function freePort(): Promise<number> {
  const taker = createPortTaker();
  await new Promise<void>((ready) => void taker.listen(0, '127.0.0.1', ready));
  const at = taker.address();
  await new Promise((closed) => void taker.close(closed));
  if (at === null || typeof at === 'string') throw new Error('No free port');
  return at.port;
}

/** Serves a folder on a port of its own. */
export async function startServer(name: StaticServer, root: string): Promise<RunningServer> {
  const server = makeServer[name](root);
  const port = await freePort();
  await new Promise<void>((ready) => void server.listen(port, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
}
