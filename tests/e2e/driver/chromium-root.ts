import type { CDPSession, Page } from 'puppeteer-core';
import { HOST, WORLD } from './call';

/** Runs wrapped functions with our closed root in Chromium, over the DevTools protocol. */
export class ChromiumRoot {
  private constructor(
    private readonly session: CDPSession,
    private readonly frameId: string,
  ) {}

  static async of(page: Page): Promise<ChromiumRoot> {
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    return new ChromiumRoot(session, frameTree.frame.id);
  }

  /** In: a wrapped function and its arguments as JSON. Out: what it answered. Fails: when it throws, or the page goes. */
  async call(source: string, json: string): Promise<unknown> {
    const world = await this.session.send('Page.createIsolatedWorld', { frameId: this.frameId, worldName: WORLD });
    const executionContextId = world.executionContextId;
    const root = await this.root(executionContextId);
    try {
      const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
        functionDeclaration: source,
        executionContextId,
        arguments: [root === undefined ? { value: null } : { objectId: root }, { value: json }],
        awaitPromise: true,
        returnByValue: true,
        userGesture: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      if (root !== undefined)
        await this.session.send('Runtime.releaseObject', { objectId: root }).catch(() => undefined);
    }
  }

  /** Preferences that puppeteer's own call does not know all of. */
  async setMedia(features: readonly { name: string; value: string }[]): Promise<void> {
    await this.session.send('Emulation.setEmulatedMedia', { features: [...features] });
  }

  /** `describeNode` shows closed roots as well; the page has no such call. */
  private async root(executionContextId: number): Promise<string | undefined> {
    const expression = `document.querySelector(${JSON.stringify(HOST)})`;
    const { result } = await this.session.send('Runtime.evaluate', { expression, contextId: executionContextId });
    if (result.objectId === undefined) return undefined;
    const { node } = await this.session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
    await this.session.send('Runtime.releaseObject', { objectId: result.objectId });
    const backendNodeId = node.shadowRoots?.find((root) => root.shadowRootType !== 'user-agent')?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId, executionContextId });
    return object.objectId;
  }
}
