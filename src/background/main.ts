import { classifySender } from '../core/sender';
import { HOSTS } from '../data/hosts';
import { answerMessages, ownIdentity } from '../platform/listen';
import { route } from './router';
import { keepReachBeside } from './settings';

const ORIGINS: ReadonlySet<string> = new Set(HOSTS.map(({ host }) => `https://${host}`));
const OWN = ownIdentity();

answerMessages((raw, sender) => route(raw, classifySender(sender, OWN, ORIGINS)));
// For settings of an earlier version; where nothing is missing it only looks.
void keepReachBeside();
