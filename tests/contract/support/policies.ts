import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { field } from './json';

/** The samples for administrators, read as the systems that they are for read them. Each reader fails at what it does not know. */
export const FOLDER = 'assets/policies';

/** One file, and what stands in it for one extension. */
export interface Sample {
  readonly file: string;
  readonly browser: 'chrome' | 'edge' | 'firefox';
  /** Whether it sets Signpost's own settings, or only sees to its installation. */
  readonly sets: boolean;
  readonly read: (text: string) => Found;
}

export interface Found {
  /** The id of the extension in every place that names one. */
  readonly ids: readonly string[];
  readonly settings?: unknown;
  /** The entry of `ExtensionSettings`. */
  readonly installation?: unknown;
}

type Chromium = 'chrome' | 'edge';
const KEYS: Readonly<Record<Chromium, string>> = { chrome: 'Google\\Chrome', edge: 'Microsoft\\Edge' };
const DOMAINS: Readonly<Record<Chromium, string>> = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' };

export const SAMPLES: readonly Sample[] = [
  ...(['chrome', 'edge'] as const).flatMap((browser): readonly Sample[] => [
    { file: `${browser}-windows.reg`, browser, sets: true, read: (text) => inRegistry(text, KEYS[browser]) },
    { file: `${browser}-macos.mobileconfig`, browser, sets: true, read: (text) => inProfile(text, DOMAINS[browser]) },
    { file: `${browser}-linux.json`, browser, sets: true, read: (text) => inPolicies(JSON.parse(text), 'extensions') },
    { file: `intune/${browser}-settings.ps1`, browser, sets: true, read: (text) => inScript(text, KEYS[browser]) },
    {
      file: `intune/${browser}-extension-settings.json`,
      browser,
      sets: false,
      read: (text) => entry(JSON.parse(text)),
    },
  ]),
  {
    file: 'firefox-policies.json',
    browser: 'firefox',
    sets: true,
    read: (text) => inPolicies(field(JSON.parse(text), 'policies'), 'Extensions'),
  },
  { file: 'firefox-macos.mobileconfig', browser: 'firefox', sets: true, read: inFirefoxProfile },
];

/** Contacts and nothing else, for who wants to leave every choice to the person. */
export const MINIMAL: Sample = {
  file: 'minimal.json',
  browser: 'chrome',
  sets: true,
  read: (text) => {
    const [id, settings] = only(field(JSON.parse(text), '3rdparty', 'extensions'));
    return { ids: [id], settings };
  },
};

export const textOf = ({ file }: Sample): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

function entry(all: unknown): Found {
  const [id, installation] = only(all);
  return { ids: [id], installation };
}

function inPolicies(policies: unknown, list: string): Found {
  const [id, settings] = only(field(policies, '3rdparty', list));
  const { ids, installation } = entry(field(policies, 'ExtensionSettings'));
  return { ids: [id, ...ids], settings, installation };
}

function inRegistry(text: string, browser: string): Found {
  const keys = readRegistry(text);
  const top = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}`;
  const own = `${top}\\3rdparty\\extensions\\`;
  const [name = '', ...more] = [...keys.keys()].filter((key) => key !== top);
  const id = /^([^\\]+)\\policy$/.exec(name.startsWith(own) ? name.slice(own.length) : '')?.[1];
  if (id === undefined || more.length > 0) throw new Error(`The key of the settings is not ${own}ID\\policy.`);
  const { ids, installation } = entry(JSON.parse(keys.get(top)?.ExtensionSettings ?? ''));
  return { ids: [id, ...ids], settings: decoded(keys.get(name) ?? {}), installation };
}

/** Windows takes the first line for the kind of file, `;` for a remark, `[-…]` for a key that goes with all below it. */
function readRegistry(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [first, ...lines] = text.split('\r\n');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error('This is no file for the registry.');
  const keys = new Map<string, Record<string, string>>();
  const emptied: string[] = [];
  let values: Record<string, string> | undefined;
  for (const line of lines) {
    if (line === '' || line.startsWith(';')) continue;
    const [, gone, key] = /^\[(-?)(HKEY_[^[\]]+)\]$/.exec(line) ?? [];
    const [, name, value] = /^"(\w+)"="((?:[^"\\]|\\["\\])*)"$/.exec(line) ?? [];
    if (key !== undefined) {
      if (gone === '-') emptied.push(key);
      else {
        values = {};
        keys.set(key, values);
      }
    } else if (values !== undefined && name !== undefined && value !== undefined) {
      if (name in values) throw new Error(`${name} is there twice.`);
      values[name] = value.replace(/\\(["\\])/g, '$1');
    } else throw new Error(`The registry does not take this line: ${line}`);
  }
  const lost = emptied.find((key) => !keys.has(key));
  if (lost !== undefined) throw new Error(`${lost} goes, and nothing comes in its place.`);
  return keys;
}

/** In PowerShell a text in single quotes stands as it is, but for a quote, which is written twice. */
function inScript(text: string, browser: string): Found {
  const id = /^\$extension = '([^']+)'\r$/m.exec(text)?.[1];
  const key = `$key = "HKLM:\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\$extension\\policy"`;
  const block = /^\$settings = @\{\r\n([\s\S]*?)^\}\r$/m.exec(text)?.[1];
  if (id === undefined || block === undefined || !text.includes(`\n${key}\r\n`)) throw new Error('Not such a script.');
  const values = block
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const [, name, value] = /^ {2}(\w+) = '((?:[^']|'')*)'$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`PowerShell does not take this line: ${line}`);
      return [name, value.replaceAll("''", "'")] as const;
    });
  return { ids: [id], settings: decoded(Object.fromEntries(values)) };
}

/** Chromium reads a text in the registry as JSON where the schema wants a list or a record; our choices are plain. */
function decoded(values: Readonly<Record<string, string>>): unknown {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}

function inProfile(text: string, domain: string): Found {
  const [browser, own, ...more] = payloads(text);
  const type = String(field(own, 'PayloadType'));
  if (field(browser, 'PayloadType') !== domain || !type.startsWith(`${domain}.extensions.`) || more.length > 0) {
    throw new Error(`These are not the settings of ${domain}.`);
  }
  const { ids, installation } = entry(field(browser, 'ExtensionSettings'));
  return { ids: [type.slice(`${domain}.extensions.`.length), ...ids], settings: values(own), installation };
}

function inFirefoxProfile(text: string): Found {
  const [policies, ...more] = payloads(text);
  if (field(policies, 'PayloadType') !== 'org.mozilla.firefox' || more.length > 0) throw new Error('Not for Firefox.');
  if (field(policies, 'EnterprisePoliciesEnabled') !== true) throw new Error('Firefox would not look at it.');
  return inPolicies(policies, 'Extensions');
}

/** What a profile holds. Fails: when it, or one of them, lacks what every one needs, or two have the same identity. */
export function payloads(text: string): readonly unknown[] {
  const profile = readPropertyList(text);
  const content = field(profile, 'PayloadContent');
  if (field(profile, 'PayloadType') !== 'Configuration' || !Array.isArray(content)) throw new Error('No profile.');
  const all: readonly unknown[] = [profile, ...content];
  const known = new Set(all.map((one) => field(one, 'PayloadUUID')));
  if (known.size !== all.length) throw new Error('Two payloads have the same identity.');
  for (const one of all) {
    if (!/^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/.test(String(field(one, 'PayloadUUID'))))
      throw new Error('No id.');
    if (field(one, 'PayloadVersion') !== 1 || !field(one, 'PayloadIdentifier'))
      throw new Error('A payload lacks a name.');
  }
  return content;
}

const values = (payload: unknown): unknown =>
  Object.fromEntries(Object.entries(Object(payload)).filter(([name]) => !name.startsWith('Payload')));

function readPropertyList(text: string): unknown {
  const { window } = new JSDOM(text, { contentType: 'text/xml' });
  const [root, ...more] = window.document.documentElement.children;
  if (window.document.documentElement.tagName !== 'plist' || root === undefined || more.length > 0) {
    throw new Error('This is no property list.');
  }
  return propertyOf(root);
}

function propertyOf(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'string':
      return element.textContent;
    case 'integer':
      return Number(element.textContent);
    case 'true':
    case 'false':
      return element.tagName === 'true';
    case 'array':
      return children.map(propertyOf);
    case 'dict':
      return Object.fromEntries(
        children.flatMap((key, at) => {
          if ((at % 2 === 0) !== (key.tagName === 'key'))
            throw new Error(`A key or a value is missing: ${key.outerHTML}`);
          const value = children[at + 1];
          if (at % 2 === 0 && value === undefined) throw new Error(`${key.textContent} has no value.`);
          return at % 2 === 0 && value !== undefined ? [[key.textContent ?? '', propertyOf(value)] as const] : [];
        }),
      );
    default:
      throw new Error(`A property list has no <${element.tagName}>.`);
  }
}

function only(record: unknown): readonly [string, unknown] {
  const [first, ...more] = Object.entries(Object(record));
  if (first === undefined || more.length > 0) throw new Error('There is not one extension.');
  return first;
}
