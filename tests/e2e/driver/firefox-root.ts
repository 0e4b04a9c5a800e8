import { type Bidi, callFunction, evaluate, member, type Target } from './bidi';
import { HOST, WORLD } from './call';

/** Runs wrapped functions with our closed root in Firefox, over WebDriver BiDi. */
export class FirefoxRoot {
  private readonly target: Target;

  constructor(
    private readonly bidi: Bidi,
    context: string,
    readonly setMedia: (features: readonly { name: string; value: string }[]) => Promise<void>,
  ) {
    this.target = { context, sandbox: WORLD };
  }

  /** In: a wrapped function and its arguments as JSON. Out: what it answered. Fails: when it throws, or the page goes. */
  async call(source: string, json: string): Promise<unknown> {
    const sharedId = await this.root();
    const root = sharedId === undefined ? { type: 'null' } : { sharedId };
    const result = await callFunction(this.bidi, this.target, source, [root, { type: 'string', value: json }]);
    return result.value;
  }

  /** Only the written form of a node shows its closed root. */
  private async root(): Promise<string | undefined> {
    const host = await evaluate(this.bidi, this.target, `document.querySelector(${JSON.stringify(HOST)})`);
    const sharedId = member(member(host.value, 'shadowRoot'), 'sharedId');
    return typeof sharedId === 'string' ? sharedId : undefined;
  }
}
