import messages from '../messages/zh-CN.json';
import { t } from './messages.ts';
import type { Outline } from './outlines.ts';
import type { Wording } from './table.ts';

type Key = keyof typeof messages;

/** What people call the columns of a report and what stands in them. */
export function wordingOf({ dimensions, measures }: Outline): Wording {
  return {
    label(path) {
      const [head, ...leaves] = path.split('.') as [string, ...string[]];
      const known = [...dimensions, ...measures].find(({ name }) => name === head);
      const words = leaves.map(leafWord).filter((it) => it !== '');
      return `${known?.label ?? head}${words.length > 0 ? `（${words.join('，')}）` : ''}`;
    },
    value(path, value) {
      const [head, leaf] = path.split('.') as [string, string?];
      if (value === '') return t('value.none');
      const choices = dimensions.find(({ name }) => name === head)?.choices;
      const choice = choices?.find((it) => it.value === value);
      return choice?.label ?? (leaf === 'sex' || TRUTHS.includes(value) ? wordOf('value', value) : value);
    },
  };
}

const TRUTHS: readonly string[] = ['true', 'false'];

export function leafWord(leaf: string): string {
  return wordOf('leaf', leaf);
}

function wordOf(group: string, name: string): string {
  const key = `${group}.${name}`;
  return key in messages ? t(key as Key) : name;
}
