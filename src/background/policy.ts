import { type Policy, parsePolicy } from '../core/policy';
import { readManaged } from '../platform/managed';

/** The organisation's policy, read anew each time: it can come late, and change while the browser runs. */
export async function readPolicy(): Promise<Policy> {
  const { value, failed } = await readManaged();
  return { ...parsePolicy(value), unreadable: failed };
}
