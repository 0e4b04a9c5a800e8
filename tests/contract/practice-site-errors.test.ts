import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages';
import { ERRORS } from '../../src/data/errors';
import { VIEWS } from '../../src/data/views';
import { openPage } from '../site/fetch';
import { type ErrorSurface, errorUrl, SCENARIOS, scenarioUrl } from '../site/scenarios';
import { SECRET, SECRETS } from '../site/secrets';
import { type Site, startSite } from '../site/server';
import { textsIn } from '../site/strings';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const TIME = /20\d\d-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?Z/;

const open = async (address: string): Promise<string> => (await openPage(site, address)).text;
const settingsOf = (text: string): Record<string, unknown> =>
  JSON.parse(/\$Config=(.*);\n\/\/\]\]>/.exec(text)?.[1] ?? '{}');

/** What stands in the template of a view or step, as text. */
function template(text: string, kind: 'view' | 'step', name: string): string {
  const inner = text.split(`<template data-${kind}="${name}">`)[1]?.split('</template>')[0] ?? '';
  return inner.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

/** The view that the page begins with. */
const shown = (text: string): string =>
  template(text, 'view', /src="\/practice\/sign-in\.js" data-view="([\w-]+)"/.exec(text)?.[1] ?? '');

describe('any number', () => {
  const SURFACES: readonly (readonly [ErrorSurface, string, string])[] = [
    ['error-page', '700016', 'AADSTS700016: '],
    ['blocked', '530004', 'Error Code: 530004<'],
    ['personal', 'CFFFFC15', 'Error Code: CFFFFC15<'],
    ['federated', '8004786C', 'following error: 8004786C<'],
  ];

  it.each(SURFACES)('is written on the page as the real one writes it: %s', async (surface, number, written) => {
    const page = shown(await open(errorUrl(surface, number)));
    expect(page).toContain(written);
    for (const language of LANGUAGES) expect(shown(await open(errorUrl(surface, number, language)))).toContain(number);
  });

  it('stands in the data, and in no sight, where a message is inline', async () => {
    const page = await open(errorUrl('inline', '50143'));
    expect(settingsOf(page)).toMatchObject({ sErrorCode: '50143', arrValErrs: ['50143'] });
    expect(shown(page)).toContain('id="passwordError"');
    expect(shown(page)).not.toContain('50143');
  });

  it.each(LANGUAGES)('refuses a reset with its support code: %s', async (language) => {
    const page = template(await open(errorUrl('reset', 'SSPR_0030', language)), 'step', 'reset-refused');
    expect(page).toContain('>SSPR_0030<');
    expect(page.match(GUID)).toHaveLength(1);
  });

  it('comes back to the portal in the address, or as a reference of the enrollment', async () => {
    const back = new URL(errorUrl('portal', '65004', 'sv'));
    expect(back.pathname).toBe('/sv-se/dashboard/home');
    expect(back.searchParams.get('error_description')).toMatch(/^AADSTS65004: /);
    const blocked = new URL(errorUrl('portal', '715-123130'));
    expect(blocked.pathname).toMatch(/enrollnow\/error\/microsoftedge\/SessionValidationFailed$/);
    expect(blocked.searchParams.get('practice-error')).toBe('715-123130');
    expect(await open('https://partner.microsoft.com/practice/portal-errors.js')).toContain('Reference number');
  });

  it('can be every number that we have an answer to', () => {
    const numbers = ERRORS.flatMap((entry) => entry.numbers);
    expect(numbers.length).toBeGreaterThan(100);
    for (const number of numbers) expect(errorUrl('error-page', number)).toContain(number);
  });

  it.each(['', 'AADSTS50011', '50011"><script>', '50 011', '715-1', 'SSPR_9', '123456789'])(
    'is refused where it is none: %j',
    async (text) => {
      expect(() => errorUrl('error-page', text)).toThrow(`"${text}" is no number`);
      const address = new URL(errorUrl('error-page', '50011'));
      address.searchParams.set('practice-error', text);
      expect(await open(address.href)).toContain('AADSTS50020: ');
    },
  );
});

describe('what stands beside it', () => {
  it('the same ids and time in sight, in the data and below "...", in the three lines of form A', async () => {
    const page = await open(errorUrl('error-page', '50011'));
    const { correlationId, sessionId } = settingsOf(page);
    for (const part of [shown(page), template(page, 'view', 'debug')]) {
      expect(part).toContain(`Request Id: ${sessionId}`);
      expect(part).toContain(`Correlation Id: ${correlationId}`);
      expect(part).toMatch(TIME);
    }
    expect(template(page, 'view', 'debug')).toContain('Enable flagging');
  });

  it('an older build has another container, a blank in the time, and no word before the number', async () => {
    const page = shown(await open(scenarioUrl('error-older')));
    expect(page).toContain('id="service_exception_message"');
    expect(page).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ/);
    expect(page).toContain('<div>AADSTS50020: ');
  });

  it('details of an access block are folded, and their number has no prefix', async () => {
    const page = shown(await open(errorUrl('blocked', '53003')));
    const folded = /<details[^>]*>(.*)<\/details>/s.exec(page)?.[1] ?? '';
    expect(page).not.toMatch(/<details[^>]* open/);
    expect(folded).not.toContain('AADSTS');
    const labels = [...folded.matchAll(/<div>([^:<]+): /g)].map(([, label]) => label);
    expect(labels).toEqual([
      'Error Code',
      'Request Id',
      'Correlation Id',
      'Timestamp',
      'App name',
      'App id',
      'IP address',
      'Device identifier',
      'Device platform',
      'Device state',
    ]);
  });

  it('a personal account has a correlation id without dashes', async () => {
    const page = shown(await open(errorUrl('personal', '80043490')));
    expect(page).toMatch(/Correlation Id: [0-9a-f]{32}</);
    expect(page.match(GUID)).toBeNull();
  });

  it('two numbers: the wrapper stands first, in sight and in the data', async () => {
    const page = await open(scenarioUrl('error-several'));
    expect([...shown(page).matchAll(/AADSTS(\d+)/g)].map(([, number]) => number)).toEqual(['70002', '50126']);
    expect(settingsOf(page)).toMatchObject({ iErrorCode: 70002, sErrorCode: '50126' });
  });

  it.each(LANGUAGES)('a translated sentence sticks to the number: %s', async (language) => {
    const [start] = textsIn(language).errorSentence?.split('{user}') ?? [];
    expect(shown(await open(scenarioUrl('error-glued', language)))).toContain(`AADSTS50105${start}`);
    expect(shown(await open(scenarioUrl('error-wide-colon', language)))).toContain(`AADSTS50105：${start}`);
  });

  it.each(['error-digits', 'blocked-digits'])('ids can be full of digits: %s', async (name) => {
    const page = shown(await open(scenarioUrl(name)));
    expect((page.match(GUID) ?? []).filter((guid) => /\d{5}/.test(guid)).length).toBeGreaterThan(1);
  });
});

describe('secrets', () => {
  const PLACES: readonly (readonly [string, string, readonly (keyof typeof SECRET)[]])[] = [
    ['error page', errorUrl('error-page', '50020'), ['userName', 'tenant', 'tenantId', 'query', 'displayName']],
    ['access block', errorUrl('blocked', '53003'), ['userName', 'ipAddress', 'device', 'personId', 'flowToken']],
    ['inline message', errorUrl('inline', '50034'), ['userName', 'tenant', 'context', 'canary', 'query']],
    ['account picker', scenarioUrl('picker-50020'), ['tenant', 'userName']],
    ['personal account', errorUrl('personal', '80043490'), ['userName', 'personalFlow', 'apiCanary']],
    ['reset', errorUrl('reset', 'SSPR_0014'), ['userName', 'context']],
    ['portal', errorUrl('portal', '715-123225'), ['userName', 'phone', 'portalToken', 'tenant', 'tenantId']],
    ['second factor', scenarioUrl('mfa-methods'), ['phone', 'userName']],
  ];

  it.each(PLACES)('stand where the real ones stand: %s', async (_place, address, names) => {
    const page = await open(address);
    expect(names.filter((name) => !page.includes(SECRET[name]))).toEqual([]);
  });

  it('the address of a return to the portal holds them too', () => {
    const address = new URL(errorUrl('portal', '65004')).searchParams.toString();
    for (const name of ['userName', 'tenant', 'query', 'portalToken'] as const) {
      expect(address).toContain(new URLSearchParams({ value: SECRET[name] }).toString().slice('value='.length));
    }
  });

  it('none of them is part of another, or of any text', () => {
    const texts = LANGUAGES.flatMap((language) => Object.values(textsIn(language)));
    for (const secret of SECRETS) {
      expect(SECRETS.filter((other) => other.includes(secret))).toEqual([secret]);
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }
  });
});

describe('what is no error', () => {
  const ALERT = /role="alert"/;

  it.each(SCENARIOS.filter(({ name }) => /^(?:step|data|fresh)-/.test(name)).map(({ name }) => name))(
    '%s has its number in the data, and says nothing about it',
    async (name) => {
      const page = await open(scenarioUrl(name));
      expect(settingsOf(page).sErrorCode).toBe(name.split('-')[1]);
      expect(shown(page)).not.toMatch(ALERT);
    },
  );

  it('"Stay signed in?" carries 50140 as it always does', async () => {
    const page = await open(scenarioUrl('stay-signed-in'));
    expect(settingsOf(page).sErrorCode).toBe('50140');
    expect(shown(page)).not.toMatch(ALERT);
  });

  it('messages that are hidden hold numbers of every kind', async () => {
    const frame = template(await open(scenarioUrl('hidden-messages')), 'view', 'frame');
    for (const number of ['AADSTS50034', 'AADSTS50053', 'AADSTS90033', 'AADSTS50000', 'SSPR_0009']) {
      expect(frame).toContain(number);
    }
  });

  it('the text and the footer of a tenant name numbers beside the true one', async () => {
    const page = await open(scenarioUrl('tenant-error-50011'));
    expect(shown(page)).toMatch(/AADSTS50011: .*boilerplate-text.*AADSTS50053/s);
    expect(template(page, 'view', 'frame')).toContain('AADSTS53003');
  });

  it('a message belongs to the view that the page begins with, and to no other', async () => {
    const page = await open(scenarioUrl('back-to-username'));
    expect(shown(page)).toContain('passwordError');
    expect(template(page, 'view', 'username')).not.toMatch(ALERT);
  });
});

describe('the states of the scenarios', () => {
  const known = new Set<string>(VIEWS.map(({ id }) => id));
  const named = SCENARIOS.flatMap(({ name, state: { view }, seenAs }) =>
    [view, seenAs].filter((id) => id !== undefined && id !== '').map((id) => [name, id ?? ''] as const),
  );

  it.each(named)('%s is a view that we know: %s', (_name, id) => {
    expect(known).toContain(id);
  });
});
