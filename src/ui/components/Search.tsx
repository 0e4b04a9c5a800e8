import { useRef } from 'preact/hooks';
import { LONGEST_QUERY } from '../../core/search';
import { useHelp } from '../help';
import { IconButton } from './Buttons';
import { Icon } from './Icon';

/** The only text field of the help. For the popup and never for a page of others, which could watch the keys. */
export function SearchField({
  value,
  onInput,
  onDown,
}: {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Arrow down in the field: the surface leads to the first result. */
  readonly onDown?: () => void;
}) {
  const help = useHelp();
  const input = useRef<HTMLInputElement>(null);
  return (
    <search class="sp-search">
      <label for="search">{help.text('search.label')}</label>
      <div class="sp-field">
        <Icon name="search" />
        <input
          ref={input}
          id="search"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={LONGEST_QUERY}
          placeholder={help.text('search.placeholder')}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.isComposing || onDown === undefined) return;
            event.preventDefault();
            onDown();
          }}
        />
        {value !== '' && (
          <IconButton
            icon="close"
            name={help.text('search.clear')}
            act="clear"
            onSelect={() => {
              onInput('');
              input.current?.focus();
            }}
          />
        )}
      </div>
    </search>
  );
}
