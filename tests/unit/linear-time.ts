/**
 * Whether an expression repeats a group that itself repeats without end, the way to exponential time.
 * In: the source of an expression. Out: true for `(a+)+`, `(?:.*x)*` and, to be careful, `(?:a+){0,3}`; false for `(?:a+)?`.
 */
export function nestsRepetition(source: string): boolean {
  const plain = source.replace(/\\./g, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
  const groups: boolean[] = [];
  let repeats = false;
  for (let at = 0; at < plain.length; at += 1) {
    const rest = plain.slice(at);
    if (rest.startsWith('(')) {
      groups.push(repeats);
      repeats = false;
    } else if (rest.startsWith(')')) {
      if (repeats && /^\)(?:[*+]|\{)/.test(rest)) return true;
      repeats = (groups.pop() ?? false) || repeats || /^\)(?:[*+]|\{\d+,\})/.test(rest);
    } else if (/^(?:[*+]|\{\d+,\})/.test(rest)) {
      repeats = true;
    }
  }
  return false;
}
