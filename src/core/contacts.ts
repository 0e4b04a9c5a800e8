import { entriesOf, type FieldProblem, fieldOf, nameUnknown, ownFields, textOf } from './settings-problem';
import { parseUrl } from './url';

/** People to turn to that the person or their company named. */

export type ContactKind = 'globalAdmin' | 'accountAdmin' | 'provider' | 'helpDesk';

export interface Contact {
  readonly name: string;
  readonly mail?: string;
  readonly phone?: string;
  /** Address of a page, https only. */
  readonly page?: string;
  readonly note?: string;
}

export type ContactField = keyof Contact;

export type Contacts = Readonly<Record<ContactKind, readonly Contact[]>>;

/** What a company tells its people by policy, in the language of the help. */
export interface Company {
  readonly message?: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

export const CONTACT_KINDS: readonly ContactKind[] = ['globalAdmin', 'accountAdmin', 'provider', 'helpDesk'];

export const NO_CONTACTS: Contacts = { globalAdmin: [], accountAdmin: [], provider: [], helpDesk: [] };

export const CONTACT_FIELDS: readonly ContactField[] = ['name', 'mail', 'phone', 'page', 'note'];

/** The most characters of each field, and the most contacts of a kind. A mail address: RFC 5321 section 4.5.3.1. */
export const CONTACT_LIMITS: Readonly<Record<ContactField, number>> = {
  name: 80,
  mail: 254,
  phone: 40,
  page: 500,
  note: 200,
};
export const MOST_CONTACTS = 5;

/** Plausible, not proven: one sign between name and host, a dot in the host, nothing that ends an address. */
const MAIL = /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u;
const PHONE = /^[0-9+()\-./ ]*[0-9][0-9+()\-./ ]*$/;

/**
 * One field of a contact.
 * In: what stands in it, and its path for a problem. Out: it as it is kept, undefined where it is empty or wrong; a
 * wrong one adds its problem. Never throws.
 */
export function parseContactField(
  field: ContactField,
  raw: unknown,
  path: string,
  problems: FieldProblem[],
): string | undefined {
  const limit = CONTACT_LIMITS[field];
  const text = textOf(raw, path, limit, problems);
  if (text === undefined) return undefined;
  if (text === '') {
    if (field === 'name') problems.push({ path, reason: 'missing' });
    return undefined;
  }
  if (field === 'page') return parsePage(text, path, limit, problems);
  if (field === 'mail' && !MAIL.test(text)) problems.push({ path, reason: 'bad-mail' });
  else if (field === 'phone' && !PHONE.test(text)) problems.push({ path, reason: 'bad-phone' });
  else return text;
  return undefined;
}

/**
 * Address of a page: https, without a name or a password in it.
 * Out: the address as the browser writes it; undefined, and a problem more, for any other text.
 */
export function parsePage(text: string, path: string, limit: number, problems: FieldProblem[]): string | undefined {
  const url = parseUrl(text);
  if (url?.protocol !== 'https:' || url.hostname === '' || url.username !== '' || url.password !== '') {
    problems.push({ path, reason: 'bad-page' });
    return undefined;
  }
  if (url.href.length <= limit) return url.href;
  problems.push({ path, reason: 'too-long', limit });
  return undefined;
}

/**
 * One contact.
 * Out: it with every field that is right; undefined without a name. Each wrong field adds its problem. Never throws.
 */
export function parseContact(raw: unknown, path: string, problems: FieldProblem[]): Contact | undefined {
  const fields = ownFields(raw);
  if (fields === undefined) {
    problems.push({ path, reason: 'not-an-object' });
    return undefined;
  }
  const read: Partial<Record<ContactField, string>> = {};
  for (const field of CONTACT_FIELDS) {
    const value = fieldOf(fields, field);
    const at = `${path}.${field}`;
    if (value === undefined) {
      if (field === 'name') problems.push({ path: at, reason: 'missing' });
      continue;
    }
    const text = parseContactField(field, value, at, problems);
    if (text !== undefined) read[field] = text;
  }
  nameUnknown(fields, CONTACT_FIELDS, path, problems);
  const { name, ...others } = read;
  return name === undefined ? undefined : { name, ...others };
}

/**
 * Contacts of the kinds that are given.
 * Out: for each kind that is a list its right contacts, if any is; undefined for anything that is no record. Each wrong
 * value adds its problem, and costs none of the others. Never throws.
 */
export function parseContacts(raw: unknown, path: string, problems: FieldProblem[]): Partial<Contacts> | undefined {
  const kinds = ownFields(raw);
  if (kinds === undefined) {
    problems.push({ path, reason: 'not-an-object' });
    return undefined;
  }
  const contacts: Partial<Record<ContactKind, readonly Contact[]>> = {};
  for (const kind of CONTACT_KINDS) {
    const value = fieldOf(kinds, kind);
    if (value === undefined) continue;
    const at = `${path}.${kind}`;
    const entries = entriesOf(value, at, MOST_CONTACTS, problems);
    const read = entries?.flatMap((entry, index) => parseContact(entry, `${at}[${index}]`, problems) ?? []);
    // A list in which nothing is right says nothing; only an empty one says that there are none.
    if (read !== undefined && (read.length > 0 || entries?.length === 0)) contacts[kind] = read;
  }
  nameUnknown(kinds, CONTACT_KINDS, path, problems);
  return contacts;
}

/** Both lists of each kind, the first one first. */
export function joinContacts(first: Contacts, second: Contacts): Contacts {
  return {
    globalAdmin: [...first.globalAdmin, ...second.globalAdmin],
    accountAdmin: [...first.accountAdmin, ...second.accountAdmin],
    provider: [...first.provider, ...second.provider],
    helpDesk: [...first.helpDesk, ...second.helpDesk],
  };
}

/** Whether two contacts say the same. */
export function sameContact(one: Contact, other: Contact): boolean {
  return CONTACT_FIELDS.every((field) => one[field] === other[field]);
}

/** Whether two lists hold the same contacts in the same order. */
export function sameContacts(one: readonly Contact[], other: readonly Contact[]): boolean {
  return (
    one.length === other.length &&
    one.every((contact, at) => {
      const twin = other[at];
      return twin !== undefined && sameContact(contact, twin);
    })
  );
}
