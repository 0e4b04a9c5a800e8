import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { passingFolder } from './extension-folder';
import type { DriverKind } from './types';

/**
 * A very small extension built like ours: one closed root below `<html>`, a worker, an extension page.
 * In: the browser it is for, the version it says, a folder to write over. Out: its folder. For the tests of the driver.
 */
export function sampleExtension(kind: DriverKind, version = '1.0', given?: string): string {
  const folder = given ?? passingFolder('sample');
  const manifest = {
    manifest_version: 3,
    name: 'Sample',
    version,
    permissions: ['storage'],
    action: { default_popup: 'popup.html' },
    background: kind === 'firefox' ? { scripts: ['worker.js'] } : { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://login.microsoftonline.com/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'sample@signpost.example' } },
  };
  const files: Readonly<Record<string, string>> = {
    'manifest.json': JSON.stringify(
      kind === 'firefox' ? manifest : { ...manifest, browser_specific_settings: undefined },
    ),
    'worker.js': WORKER,
    'content.js': CONTENT.replace('VERSION', version),
    'popup.html':
      '<!doctype html><meta charset="utf-8"><title>Popup</title><input id="search"><script src="popup.js"></script>',
    'popup.js': 'document.title = "Popup of Sample"; document.getElementById("search").focus();',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const WORKER = `const api = globalThis.browser ?? chrome;
api.runtime.onMessage.addListener((message, sender, answer) => { answer({ pong: message }); });`;

const CONTENT = `for (const old of document.querySelectorAll('html > div[data-signpost]')) old.remove();
const host = document.createElement('div');
host.setAttribute('popover', 'manual');
host.setAttribute('data-signpost', '');
const root = host.attachShadow({ mode: 'closed' });
const style = document.createElement('style');
style.textContent = ':host { all: initial; position: fixed; inset: auto 16px 16px auto; border: 0; padding: 0; margin: 0 }'
  + ' div { width: 200px; height: 120px; overflow: auto; background: white } button { display: block; margin-top: 90px }'
  + ' .under { margin-top: 0 } .over { position: sticky; bottom: 0; height: 24px; background: gray }'
  + ' @media (prefers-color-scheme: dark) { div { background: black } }';
const box = document.createElement('div');
const trusted = document.createElement('output');
const button = (text, act, done) => {
  const made = document.createElement('button');
  made.textContent = text;
  made.dataset.act = act;
  made.addEventListener('click', done);
  return made;
};
const first = button('First one', 'first', (event) => { trusted.textContent = 'first ' + event.isTrusted; });
const ask = button('Ask the worker', 'ask', () => {
  (globalThis.browser ?? chrome).runtime.sendMessage('ping', (answer) => { trusted.textContent = 'worker ' + answer.pong; });
});
first.addEventListener('keydown', (event) => { trusted.textContent = 'key ' + (event.shiftKey ? 'Shift+' : '') + event.key; });
box.append(first, ask, button('Third', 'third', () => { trusted.textContent = 'third VERSION'; }), trusted);
root.append(style, box);
document.documentElement.append(host);
host.showPopover();`;
