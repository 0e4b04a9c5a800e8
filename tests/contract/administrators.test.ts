import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../scripts/lib/build-policy';
import { CONTACT_FIELDS, CONTACT_KINDS } from '../../src/core/contacts';
import { effectiveSettings, managedChoices, parsePolicy } from '../../src/core/policy';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { CHOICE_NAMES, SETTINGS_CATALOGUE } from '../../src/core/settings-catalogue';
import { field, readJson } from './support/json';
import { FOLDER, MINIMAL, SAMPLES, type Sample, textOf } from './support/policies';

const ID = 'EXTENSION_ID';
const GECKO = String(field(readJson('manifest.json'), '__firefox__browser_specific_settings', 'gecko', 'id'));
const document = readFileSync('docs/administrators.md', 'utf8');
const names = Object.keys(SETTINGS_CATALOGUE);
const setting = SAMPLES.filter(({ sets }) => sets);
const found = (sample: Sample) => sample.read(textOf(sample));

/** What of a value Chromium would drop, because it has not the type that the schema says. */
function misfits(schema: unknown, value: unknown, path: string): readonly string[] {
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (type !== field(schema, 'type')) return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => misfits(field(schema, 'items'), item, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    misfits(
      field(schema, 'properties', name) ?? field(schema, 'additionalProperties'),
      inner,
      path === '' ? name : `${path}.${name}`,
    ),
  );
}

describe('the samples for administrators', () => {
  it('are all known to these tests, and named in the document', () => {
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    const paths = files.map(({ parentPath, name }) => `${parentPath.replaceAll('\\', '/')}/${name}`);
    const known = [...SAMPLES, MINIMAL];
    expect(paths.sort()).toEqual(known.map(({ file }) => `${FOLDER}/${file}`).sort());
    expect(known.filter(({ file }) => !document.includes(`\`${file}\``))).toEqual([]);
  });

  it('have a smallest one, which sets contacts and takes no choice from anybody', () => {
    const { ids, settings, installation } = found(MINIMAL);
    expect([ids, installation]).toEqual([[ID], undefined]);
    expect(Object.keys(Object(settings))).toEqual(['contacts']);
    const { values, problems } = parsePolicy(settings);
    expect([problems, managedChoices(values), misfits(managedSchema(), settings, '')]).toEqual([[], [], []]);
    expect(CONTACT_KINDS.filter((kind) => values.contacts[kind].length > 0)).toEqual(['globalAdmin', 'helpDesk']);
  });

  it.each(setting)('$file is taken by Signpost without a problem', (sample) => {
    const { values, problems } = parsePolicy(found(sample).settings);
    expect(problems).toEqual([]);
    expect(managedChoices(values)).toEqual(CHOICE_NAMES);
    expect(effectiveSettings(DEFAULT_SETTINGS, values).contacts).toEqual(values.contacts);
  });

  it.each(setting)('$file fits the managed schema, of which Chromium drops what does not', (sample) => {
    expect(misfits(managedSchema(), found(sample).settings, '')).toEqual([]);
  });

  it.each(setting)('$file sets every setting, every kind of contact, and in all of them every field', (sample) => {
    const { settings } = found(sample);
    const { contacts, message, links } = parsePolicy(settings).values;
    expect(Object.keys(Object(settings)).sort()).toEqual([...names].sort());
    expect(CONTACT_KINDS.filter((kind) => contacts[kind].length === 0)).toEqual([]);
    const fields = new Set(CONTACT_KINDS.flatMap((kind) => contacts[kind].flatMap((contact) => Object.keys(contact))));
    expect([...fields].sort()).toEqual([...CONTACT_FIELDS].sort());
    expect(Object.keys(message).length).toBeGreaterThan(2);
    expect(links.flatMap(({ texts }) => Object.keys(texts)).length).toBeGreaterThan(2);
  });

  it('say the same in every format', () => {
    const [first, ...others] = setting;
    const wanted = first && found(first).settings;
    expect(others.length).toBeGreaterThan(7);
    for (const other of others) expect(found(other).settings, other.file).toEqual(wanted);
  });

  it.each(SAMPLES)('$file names one extension: its id in Firefox, the placeholder elsewhere', (sample) => {
    const { ids } = found(sample);
    const right = sample.browser === 'firefox' ? GECKO : ID;
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => id !== right)).toEqual([]);
    expect(textOf(sample)).not.toMatch(/\b[a-p]{32}\b/);
  });

  it.each(SAMPLES.filter(({ file }) => !file.endsWith('.ps1')))(
    '$file installs Signpost for everybody, with its button in the toolbar',
    (sample) => {
      const pinned = {
        chrome: { toolbar_pin: 'force_pinned', update_url: 'https://clients2.google.com/service/update2/crx' },
        edge: {
          toolbar_state: 'force_shown',
          update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
        },
        firefox: {
          default_area: 'navbar',
          install_url: `https://addons.mozilla.org/firefox/downloads/latest/${GECKO}/latest.xpi`,
        },
      };
      expect(found(sample).installation).toEqual({ installation_mode: 'force_installed', ...pinned[sample.browser] });
    },
  );

  it('are plain ASCII where Windows would guess the letters', () => {
    const windows = SAMPLES.filter(({ file }) => /\.(?:reg|ps1)$/.test(file));
    expect(windows).toHaveLength(4);
    for (const sample of windows) expect(textOf(sample), sample.file).toMatch(/^[\r\n -~]*$/);
  });

  it('keep the ends of lines of Windows where Windows reads them, in every checkout', () => {
    const rules = readFileSync('.gitattributes', 'utf8');
    for (const { file } of SAMPLES.filter((one) => /\.(?:reg|ps1)$/.test(one.file))) {
      expect(rules).toContain(`*${file.slice(file.lastIndexOf('.'))} -text\n`);
      expect(readFileSync(`${FOLDER}/${file}`, 'utf8').replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
    }
  });
});

describe('a mistake in a sample', () => {
  const broken: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
    ['an address that is not https', 'chrome-windows.reg', 'https://it.', 'http://it.'],
    ['a value that there is not', 'edge-linux.json', '"plate"', '"pill"'],
    ['a setting that there is not', 'firefox-policies.json', '"opening"', '"open"'],
    ['a language that there is not', 'intune/edge-settings.ps1', '"sv":"Logga', '"xx":"Logga'],
    ['a contact without a name', 'chrome-macos.mobileconfig', '<key>name</key>', '<key>title</key>'],
  ];
  it.each(broken)('is seen: %s (%s)', (_what, file, from, to) => {
    const sample = setting.find((one) => one.file === file);
    const text = sample && textOf(sample);
    expect(text).toContain(from);
    expect(parsePolicy(sample?.read(text?.replace(from, to) ?? '').settings).problems).not.toEqual([]);
  });

  it('is seen: another type than the schema has', () => {
    expect(misfits(managedSchema(), { launcher: 1, links: [{ url: [] }], message: 'Hello' }, '')).toEqual([
      'launcher',
      'links[0].url',
      'message',
    ]);
  });

  const unreadable: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
    ['a quote that nothing keeps', 'chrome-windows.reg', '\\"name\\"', '"name"'],
    ['another key of the registry', 'edge-windows.reg', '3rdparty\\extensions', '3rdparty\\Extension'],
    ['a value without a quote', 'intune/chrome-settings.ps1', "language = 'auto'", 'language = auto'],
    ['an element that is not closed', 'edge-macos.mobileconfig', '</dict>', ''],
    ['a key without a value', 'firefox-macos.mobileconfig', '<string>auto</string>', ''],
    ['a comma too much', 'chrome-linux.json', '"plate",', '"plate",,'],
  ];
  it.each(unreadable)('makes the file unreadable: %s (%s)', (_what, file, from, to) => {
    const sample = SAMPLES.find((one) => one.file === file);
    const text = sample && textOf(sample);
    expect(text).toContain(from);
    expect(() => sample?.read(text?.replace(from, to) ?? '')).toThrow();
  });
});

describe('the document for administrators', () => {
  it('names every setting in its table, and the id of the manifest', () => {
    for (const name of names) expect(document).toContain(`| \`${name}\` |`);
    expect(document).toContain(`\`${GECKO}\``);
  });

  it('explains the placeholder once, and where the samples lie', () => {
    expect(document.match(/\*\*`EXTENSION_ID`\*\*/g)).toHaveLength(1);
    expect(document).toContain(`(../${FOLDER})`);
  });

  it('names the versions that the manifest asks for', () => {
    const manifest = readJson('manifest.json');
    const firefox = String(field(manifest, '__firefox__browser_specific_settings', 'gecko', 'strict_min_version'));
    expect(document).toContain(`Firefox ${Number.parseInt(firefox, 10)} or newer`);
    expect(document).toContain(`Edge ${String(field(manifest, '__chromium__minimum_chrome_version'))} or newer`);
  });

  it('is where the README leads', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/administrators.md)');
  });
});
