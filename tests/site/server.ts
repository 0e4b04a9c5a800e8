import { randomBytes } from 'node:crypto';
import * as http from 'node:http';
import * as https from 'node:https';
import * as net from 'node:net';
import { certificateFor } from './certificate';
import { SITE_HOSTS, START_ORIGIN } from './hosts';
import type { SiteAnswer, SiteRequest } from './http';
import { answer } from './routes';

/** The running practice site. The lists grow while it runs; `reset` empties them. */
export interface Site {
  /** Port of the proxy on 127.0.0.1 that browsers are to use for everything. */
  readonly proxyPort: number;
  /** `host:port` that was asked for and is not ours. */
  readonly refused: readonly string[];
  /** `method host path` of each request that was answered, without its query. */
  readonly served: readonly string[];
  /** The reports that browsers sent about the pages' security policy, as they came. */
  readonly reports: readonly string[];
  readonly startUrl: string;
  stop(): Promise<void>;
  reset(): void;
}

const LIMIT = 1_000_000;

async function readBody(message: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > LIMIT) throw new Error('The body is longer than the practice site takes.');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function cookiesOf(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').flatMap((pair): readonly (readonly [string, string])[] => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())]];
  });
  return new Map(pairs);
}

async function requestOf(message: http.IncomingMessage): Promise<SiteRequest> {
  const host = (message.headers.host ?? '').toLowerCase().replace(/:443$/, '');
  const body = await readBody(message);
  const isForm = (message.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  return {
    method: message.method ?? 'GET',
    host,
    url: new URL(message.url ?? '/', `https://${host}`),
    body,
    form: new URLSearchParams(isForm ? body : ''),
    cookies: cookiesOf(message.headers.cookie),
    nonce: randomBytes(16).toString('base64url'),
  };
}

function send(response: http.ServerResponse, { status, headers, body }: SiteAnswer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.end(body);
}

const listen = (server: net.Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });

const closed = (server: http.Server | https.Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Starts the practice site: one proxy and one TLS server on free ports of this machine.
 * Out: the running site. Fails when no port can be opened. Nothing is written to disk.
 */
export async function startSite(): Promise<Site> {
  const refused: string[] = [];
  const served: string[] = [];
  const reports: string[] = [];
  const ours = new Set(SITE_HOSTS.map((host) => `${host}:443`));
  const tunnels = new Set<net.Socket>();

  const respond = async (message: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const request = await requestOf(message);
    served.push(`${request.method} ${request.host} ${request.url.pathname}`);
    if (request.url.pathname === '/csp-report') reports.push(request.body);
    send(response, answer(request));
  };
  const tls = https.createServer(certificateFor(SITE_HOSTS), (message, response) => {
    respond(message, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(error instanceof Error ? error.message : 'The practice site failed.');
    });
  });
  const tlsPort = await listen(tls);

  const proxy = http.createServer((message, response) => {
    const target = URL.canParse(message.url ?? '') ? new URL(message.url ?? '') : undefined;
    if (target && ours.has(`${target.host}:443`)) {
      response.writeHead(301, { location: `https://${target.host}${target.pathname}${target.search}` });
    } else {
      refused.push(target === undefined ? (message.url ?? '') : `${target.hostname}:${target.port || '80'}`);
      response.writeHead(502);
    }
    response.end();
  });
  proxy.on('connect', (message: http.IncomingMessage, client: net.Socket) => {
    const target = (message.url ?? '').toLowerCase();
    client.on('error', () => client.destroy());
    if (!ours.has(target)) {
      refused.push(target);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = net.connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.pipe(client);
      client.pipe(server);
    });
    tunnels.add(client);
    server.on('error', () => client.destroy());
    server.on('close', () => client.destroy());
    client.on('close', () => {
      tunnels.delete(client);
      server.destroy();
    });
  });

  return {
    proxyPort: await listen(proxy),
    refused,
    served,
    reports,
    startUrl: `${START_ORIGIN}/`,
    async stop() {
      for (const tunnel of tunnels) tunnel.destroy();
      await Promise.all([closed(proxy), closed(tls)]);
    },
    reset() {
      for (const list of [refused, served, reports]) list.length = 0;
    },
  };
}
