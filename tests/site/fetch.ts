import * as http from 'node:http';
import * as https from 'node:https';
import * as tls from 'node:tls';
import type { Site } from './server';

export interface Fetched {
  readonly status: number;
  readonly headers: Readonly<http.IncomingHttpHeaders>;
  readonly text: string;
}

export interface FetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, an object as a form. */
  readonly body?: string | Readonly<Record<string, string>>;
}

const tunnel = (site: Site, host: string): Promise<tls.TLSSocket> =>
  new Promise((resolve, reject) => {
    const ask = http.request({ host: '127.0.0.1', port: site.proxyPort, method: 'CONNECT', path: `${host}:443` });
    ask.once('error', reject);
    ask.once('connect', (answer, socket) => {
      if (answer.statusCode !== 200) {
        socket.destroy();
        reject(new Error(`The practice proxy refused ${host}.`));
        return;
      }
      // The certificate was made for this run; nothing on this machine can know it.
      const secure = tls.connect({ socket, servername: host, rejectUnauthorized: false }, () => resolve(secure));
      secure.once('error', reject);
    });
    ask.end();
  });

/**
 * Fetches a page of the practice site without a browser, through its proxy and over TLS; redirects are not followed.
 * In: the site, an https address. Out: status, headers and text. Fails when the proxy refuses the host.
 */
export async function fetchPage(site: Site, address: string, options: FetchOptions = {}): Promise<Fetched> {
  const url = new URL(address);
  const form = typeof options.body === 'object' ? new URLSearchParams({ ...options.body }).toString() : undefined;
  const body = form ?? (typeof options.body === 'string' ? options.body : undefined);
  const socket = await tunnel(site, url.host);
  return new Promise((resolve, reject) => {
    const ask = https.request(
      {
        createConnection: () => socket,
        method: options.method ?? (body === undefined ? 'GET' : 'POST'),
        path: url.pathname + url.search,
        headers: {
          host: url.host,
          connection: 'close',
          ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
          ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
          ...options.headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', reject);
        answer.once('end', () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(parts).toString('utf8'),
          });
        });
      },
    );
    ask.once('error', reject);
    ask.end(body);
  });
}

/**
 * Opens a page of the practice site as a browser would: redirects are followed.
 * In: the site, an https address, cookies as a header. Out: the last answer. Fails after five redirects.
 */
export async function openPage(site: Site, address: string, cookies = '', left = 5): Promise<Fetched> {
  const answer = await fetchPage(site, address, { headers: { cookie: cookies } });
  const next = answer.headers.location;
  if (next === undefined) return answer;
  if (left === 0) throw new Error(`${address} redirects without end.`);
  return openPage(site, new URL(next, address).href, cookies, left - 1);
}
