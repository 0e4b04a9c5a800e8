/** The address as an object; undefined when it is none. (`URL.parse` is newer than our oldest browser.) */
export function parseUrl(address: string | undefined): URL | undefined {
  try {
    return address === undefined ? undefined : new URL(address);
  } catch {
    return undefined;
  }
}
