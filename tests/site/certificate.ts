import { generate } from 'selfsigned';

/** In: host names. Out: a key and a certificate for all of them, made now and kept in memory only (PEM). */
export function certificateFor(hosts: readonly string[]): { readonly key: string; readonly cert: string } {
  const made = generate([{ name: 'commonName', value: 'Signpost practice site' }], {
    days: 2,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
