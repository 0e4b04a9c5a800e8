import { classifySender, type RawSender } from '../core/sender';
import { HOSTS } from '../data/hosts';
import { browser } from '../platform/browser';
import { route } from './router';

const ORIGINS: ReadonlySet<string> = new Set(HOSTS.map(({ host }) => `https://${host}`));
const OWN = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };

// One listener, and not async: an async one would answer every message of every other listener with nothing.
browser.runtime.onMessage.addListener((raw: unknown, sender: RawSender, reply?: (answer: unknown) => void) => {
  const answer = route(raw, classifySender(sender, OWN, ORIGINS));
  if (answer === undefined) return undefined;
  void answer.then((value) => reply?.(value));
  return true;
});
