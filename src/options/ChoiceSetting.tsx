import type { Choices, SettingsChange } from '../core/settings';
import { CHOICES, type ChoiceValue } from '../core/settings-catalogue';
import { SettingFixed, SettingRadios, SettingSelect } from '../ui/components/SettingRow';
import { type Help, useHelp } from '../ui/help';
import { languageName } from '../ui/language-names';

/** The words of a value of a choice. */
export function valueText(help: Help, { value, text, mirrored }: ChoiceValue<string>): string {
  if (text === undefined) return languageName(value);
  return help.text(help.dir === 'rtl' ? (mirrored ?? text) : text);
}

/** The words of what is chosen, or would be. */
export function chosenText<K extends keyof Choices>(help: Help, name: K, chosen: Choices[K]): string {
  const known = CHOICES[name].values.find(({ value }) => value === chosen);
  return known === undefined ? chosen : valueText(help, known);
}

/** One setting of the catalogue that is a choice. What the organisation chose stands still. */
export function ChoiceSetting<K extends keyof Choices>({
  name,
  value,
  managed,
  onChange,
}: {
  readonly name: K;
  readonly value: Choices[K];
  readonly managed: boolean;
  readonly onChange: (change: SettingsChange) => void;
}) {
  const help = useHelp();
  const { title, why, shown, values } = CHOICES[name];
  if (managed) {
    return (
      <SettingFixed name={title} why={why}>
        {chosenText(help, name, value)}
      </SettingFixed>
    );
  }
  const options = values.map((known) => ({
    value: known.value,
    text: valueText(help, known),
    ...(known.text === undefined ? { lang: known.value } : {}),
  }));
  const choose = (chosen: Choices[K]) => onChange({ [name]: chosen });
  return shown === 'list' ? (
    <SettingSelect name={title} why={why} value={value} options={options} onChange={choose} />
  ) : (
    <SettingRadios name={title} why={why} value={value} options={options} onChange={choose} />
  );
}
