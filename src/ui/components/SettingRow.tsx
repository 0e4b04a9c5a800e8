import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useHelp } from '../help';
import { Icon } from './Icon';

export interface Option<V extends string> {
  readonly value: V;
  readonly text: string;
  readonly lang?: string;
}

export interface ChoiceProps<V extends string> {
  /** Message keys. */
  readonly name: string;
  readonly why?: string | undefined;
  readonly value: V;
  /** With texts ready to show. */
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}

/** A group of settings under a heading, with a sentence for all of them (message keys). */
export function SettingGroup({
  heading,
  why,
  children,
}: {
  readonly heading: string;
  readonly why?: string | undefined;
  readonly children: ComponentChildren;
}) {
  const help = useHelp();
  return (
    <div class="sp-set">
      <h2>{help.text(heading)}</h2>
      {why !== undefined && <p class="sp-small sp-muted">{help.text(why)}</p>}
      {children}
    </div>
  );
}

/** Name and reason of a setting (message keys), and its value. `id`: the name gets `${id}-name`. */
export function Setting({
  name,
  why,
  id,
  children,
}: {
  readonly name: string;
  readonly why?: string | undefined;
  readonly id: string;
  readonly children: ComponentChildren;
}) {
  const help = useHelp();
  return (
    <div class="sp-setting">
      <div class="sp-k">
        <b id={`${id}-name`}>{help.text(name)}</b>
        {why && <span id={`${id}-why`}>{help.text(why)}</span>}
      </div>
      <div class="sp-v">{children}</div>
    </div>
  );
}

const describedBy = (id: string, why: string | undefined) => (why === undefined ? undefined : `${id}-why`);

/** One choice of many, in a native list: it brings its own keyboard and its own size on every system. */
export function SettingSelect<V extends string>({ name, why, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <Setting name={name} why={why} id={id}>
      <span class="sp-select">
        <select
          aria-labelledby={`${id}-name`}
          aria-describedby={describedBy(id, why)}
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
              {option.text}
            </option>
          ))}
        </select>
        <Icon name="minimize" />
      </span>
    </Setting>
  );
}

/** One choice of few, all in sight. */
export function SettingRadios<V extends string>({ name, why, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <Setting name={name} why={why} id={id}>
      <div class="sp-radio" role="radiogroup" aria-labelledby={`${id}-name`} aria-describedby={describedBy(id, why)}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span lang={option.lang}>{option.text}</span>
          </label>
        ))}
      </div>
    </Setting>
  );
}

/** A value that the organisation set: still, dashed, and never a control. */
export function Fixed({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <div class="sp-fixed">{children}</div>
      <span class="sp-managed">
        <Icon name="building" small />
        {useHelp().text('options.managed.badge')}
      </span>
    </>
  );
}

/** A setting of which the organisation chose the value. */
export function SettingFixed({
  name,
  why,
  children,
}: {
  readonly name: string;
  readonly why?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <Setting name={name} why={why} id={useId()}>
      <Fixed>{children}</Fixed>
    </Setting>
  );
}
