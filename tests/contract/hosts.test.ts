import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { HOSTS } from '../../src/data/hosts';
import { PAGES } from '../../src/data/pages';

const hosts: readonly string[] = HOSTS.map(({ host }) => host);
const sorted = (list: Iterable<string>): readonly string[] => [...list].sort();

/** A field of something that was read from a file, undefined if it is not there. */
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
const scripts: unknown = field(manifest, 'content_scripts');
const permissions = readFileSync('docs/permissions.md', 'utf8');

/** The rows of the table under a heading of the document: what stands in the first column in code marks. */
function listedUnder(heading: string): readonly string[] {
  const section = permissions.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const cells = section.split('\n').flatMap((line) => /^\| (`[^|]*)\|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), (match) => match[1] ?? ''));
}

describe('the hosts that Signpost runs on', () => {
  it('are the same in the manifest, in the list and in the table of pages', () => {
    expect(Array.isArray(scripts) ? scripts.length : 0).toBe(1);
    const matches = Array.isArray(scripts) ? field(scripts[0], 'matches') : undefined;
    expect(matches).toEqual(hosts.map((host) => `https://${host}/*`));
    expect(sorted(new Set(PAGES.flatMap((page) => page.hosts)))).toEqual(sorted(hosts));
  });

  it('are each named once, exactly, in lower case', () => {
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(new URL(`https://${host}/`).host).toBe(host);
  });

  it('are the top pages only, in no other world than our own', () => {
    const script: unknown = Array.isArray(scripts) ? scripts[0] : undefined;
    for (const name of ['all_frames', 'match_about_blank', 'match_origin_as_fallback', 'world', 'include_globs']) {
      expect(field(script, name), name).toBeUndefined();
    }
  });

  it('each have a reason in the document, and none that was left out is in the list', () => {
    expect(listedUnder('Where it runs')).toEqual(hosts);
    const out = listedUnder('Hosts that were considered');
    expect(out.length).toBeGreaterThan(10);
    expect(out.filter((host) => hosts.includes(host))).toEqual([]);
  });
});

describe('the permissions', () => {
  it('are storage alone, in the manifest and in the document', () => {
    expect(field(manifest, 'permissions')).toEqual(['storage']);
    expect(listedUnder('The one permission')).toEqual(['storage']);
    expect(listedUnder('What it does not ask for')).toContain('tabs');
  });

  test.each(listedUnder('What it does not ask for'))('do not include %s', (name) => {
    const granted: unknown = field(manifest, 'permissions');
    expect(field(manifest, name)).toBeUndefined();
    expect(Array.isArray(granted) && granted.includes(name)).toBe(false);
  });

  it('cannot be extended while running', () => {
    const names = typeof manifest === 'object' && manifest !== null ? Object.keys(manifest) : [];
    expect(
      names.filter((name) => /host_permissions|optional_|externally_connectable|web_accessible/.test(name)),
    ).toEqual([]);
  });
});
