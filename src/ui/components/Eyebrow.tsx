/** The number by which the page names its problem, over the title: for the person to quote. */
export function Eyebrow({ number }: { readonly number: string }) {
  return (
    <p class="sp-eyebrow">
      <span class="sp-code" dir="ltr">
        {number}
      </span>
    </p>
  );
}
