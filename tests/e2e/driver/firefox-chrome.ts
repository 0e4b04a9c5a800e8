import { type Bidi, callFunction, member } from './bidi';

/** What only Firefox's own window can do; open to us with `--remote-allow-system-access`. */
export class FirefoxChrome {
  private context: string | undefined;

  constructor(private readonly bidi: Bidi) {}

  /** `running`, `stopped`, `starting` or `suspending`; undefined when there is no such extension. */
  async backgroundState(extensionId: string): Promise<string | undefined> {
    const state = await this.run('(id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState', extensionId);
    return typeof state === 'string' ? state : undefined;
  }

  /** Ends the event page the way idling does, and waits until it is gone. */
  async stopBackground(extensionId: string): Promise<void> {
    const stop =
      '(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })';
    await this.run(stop, extensionId);
  }

  /** Sets preferences of the running browser: whole numbers, or undefined for the default. */
  async setPreferences(values: Readonly<Record<string, number | undefined>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) await this.run('(name) => Services.prefs.clearUserPref(name)', name);
      else await this.run('(name, value) => Services.prefs.setIntPref(name, value)', name, value);
    }
  }

  /** Calls a function, given as text, in the window of the browser. Out: its value, if that is text, a number or a truth value. */
  async run(source: string, ...values: readonly (string | number)[]): Promise<unknown> {
    this.context ??= await this.window();
    const args = values.map((value) => ({ type: typeof value, value }));
    return (await callFunction(this.bidi, { context: this.context }, source, args)).value;
  }

  private async window(): Promise<string> {
    const { result } = await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const windows = member(result, 'contexts');
    const id = Array.isArray(windows) ? member(windows[0], 'context') : undefined;
    if (typeof id !== 'string') throw new Error('Firefox shows no window of its own.');
    return id;
  }
}
