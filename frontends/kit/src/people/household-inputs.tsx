import { Form, Input } from 'antd';
import { t } from '../i18n/messages.ts';

/** Names under which a home is sent. */
export const HOUSEHOLD_INPUTS = ['householdNumber', 'village', 'houseNumber'] as const;

/** Which home it is: its number, or village and house. */
export function HouseholdInputs() {
  return HOUSEHOLD_INPUTS.map((name) => (
    <Form.Item
      key={name}
      name={name}
      label={t(`household.${name}`)}
      extra={name === 'householdNumber' ? t('household.hint') : undefined}
    >
      <Input autoComplete="off" maxLength={60} />
    </Form.Item>
  ));
}

interface HouseholdShown {
  readonly householdNumber?: string | null;
  readonly village?: string | null;
  readonly houseNumber?: string | null;
}

/** A home in words: its number, else where it lies. */
export function householdInWords({ householdNumber, village, houseNumber }: HouseholdShown): string {
  const address = [village, houseNumber].filter(Boolean).join('');
  const number = householdNumber && t('household.numbered', { number: householdNumber });
  return [number, address].filter(Boolean).join(t('kind.and'));
}
