import type { Stage } from './support';

const FIELD = 'practice-pasted';

/** What the person gets who pastes now, by keyboard, into a field elsewhere. The tab for it goes after the test. */
export async function pasted(stage: Stage): Promise<string> {
  const tab = await stage.tab();
  await tab.goto(stage.site.startUrl);
  await tab.page.evaluate((id) => {
    const field = Object.assign(document.createElement('textarea'), { id });
    document.body.prepend(field);
    field.focus();
  }, FIELD);
  await tab.press('v', 'Control');
  return tab.waitInRoot((_root, id: string) => document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value, FIELD);
}
