/** A style sheet as its text: the bundler reads it with its text loader, because a shadow root takes no file. */
declare module '*.css' {
  const text: string;
  export default text;
}
