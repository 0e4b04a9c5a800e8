import { describe, expect, it } from 'vitest';
import { parsePictures } from '../../scripts/lib/picture-options';
import { PICTURE_STATES } from '../../scripts/lib/picture-states';
import { parseStart } from '../../scripts/lib/start-options';

const start = (args: string[], system = 'de-DE') => parseStart(args, ['sign-in', 'wrong-password'], system);

describe('npm start', () => {
  it('begins in English with the first browser when nothing is asked and the language is not ours', () => {
    const options = { browser: undefined, language: 'en', live: false, scenario: undefined };
    expect(start([])).toEqual({ ok: true, options });
  });

  it('takes the language of the computer, and one that is asked for before it', () => {
    expect(start([], 'sv-SE')).toMatchObject({ options: { language: 'sv' } });
    expect(start(['--lang', 'ja-JP'], 'sv-SE')).toMatchObject({ options: { language: 'ja' } });
  });

  it('takes browser, scenario and the real Partner Center', () => {
    expect(start(['--browser', 'edge', '--scenario=wrong-password'])).toMatchObject({
      options: { browser: 'edge', scenario: 'wrong-password' },
    });
    expect(start(['--live'])).toMatchObject({ options: { live: true } });
  });

  it.each([
    [['--fast'], 'Not understood: --fast'],
    [['please'], 'Not understood: please'],
    [['--lang'], 'Not understood: --lang'],
    [['--browser', 'opera'], 'Unknown browser "opera". Known: chromium, firefox, chrome, edge.'],
    [['--lang', 'zh-CN'], 'No help in "zh-CN" yet. There is: en, sv, nl, ja, zh-TW, it.'],
    [['--scenario', 'none'], 'Unknown scenario "none". Known:\n  sign-in\n  wrong-password'],
    [['--scenario', 'sign-in', '--live'], 'leave out --live or --scenario'],
  ])('says in a sentence what is wrong with %j', (args, sentence) => {
    const parsed = start(args);
    expect(parsed.ok).toBe(false);
    expect('sentence' in parsed && parsed.sentence).toContain(sentence);
  });
});

describe('npm run screenshots', () => {
  it('takes every state in every language when nothing is asked', () => {
    const parsed = parsePictures([]);
    expect('options' in parsed && parsed.options.states).toEqual(PICTURE_STATES);
    expect('options' in parsed && parsed.options.languages).toHaveLength(6);
  });

  it('takes only what is asked for', () => {
    const parsed = parsePictures(['--only', 'home,options', '--lang', 'ja']);
    expect('options' in parsed && parsed.options.states.map(({ name }) => name)).toEqual(['home', 'options']);
    expect('options' in parsed && parsed.options.languages).toEqual(['ja']);
  });

  it.each([
    [['--only', 'hom'], 'Unknown state "hom". Known: launcher, home,'],
    [['--lang', 'en,xx'], 'No help in "xx" yet.'],
    [['--browser', 'edge'], 'Unknown browser "edge".'],
    [['--big'], 'Not understood: --big'],
  ])('says in a sentence what is wrong with %j', (args, sentence) => {
    const parsed = parsePictures(args);
    expect('sentence' in parsed && parsed.sentence).toContain(sentence);
  });
});
