/** Hands a text to the browser as a file to be kept. Nothing leaves the browser: the address is one of this page. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file in its own time; what is left goes with the page.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
