import { expect, test } from 'vitest';
import { derivedForms, exemplaryForms } from '../pages/pages/derived-forms.ts';
import { allKinds } from '../pages/pages/kind-files.ts';

test('the forms typed into hold every kind of field, and none that brings nothing new', () => {
  const form = (route: string, ...fields: string[]) => ({ route, fields: new Set(fields) });
  const forms = [
    form('/a/new', 'count'),
    form('/b/new', 'count', 'day'),
    form('/c/new', 'money'),
    form('/d/new'),
  ];
  expect(exemplaryForms(forms)).toEqual(new Set(['/b/new', '/c/new']));
});

test('every kind of field that any declaration has is in a form that is typed into', () => {
  const forms = allKinds().flatMap(derivedForms);
  const typed = exemplaryForms(forms);
  const fieldsOf = (of: typeof forms) => new Set(of.flatMap(({ fields }) => [...fields]));
  expect(fieldsOf(forms.filter(({ route }) => typed.has(route)))).toEqual(fieldsOf(forms));
  expect(new Set(forms.map(({ route }) => route.split('/')[1])).size).toBeGreaterThan(1);
});
