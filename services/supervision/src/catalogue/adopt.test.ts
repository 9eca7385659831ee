import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { expect, it } from 'vitest';
import { createSupervisionWorld } from '../testing/supervision-world.ts';
import { adoptCatalogue } from './adopt.ts';
import { IndicatorBinding } from './binding.entity.ts';

it("leaves the other years' bindings alone, and takes away those that a year no longer has", async () => {
  await using world = await createSupervisionWorld();
  const { orm } = world.module;
  const catalogue = loadCatalogue(2026);
  const adopted = await orm.em.fork().count(IndicatorBinding);
  expect(adopted).toBe(catalogue.bindings.length);
  await orm.em.fork().transactional((em) => adoptCatalogue(em, { ...catalogue, year: 2027 }));
  expect(await orm.em.fork().count(IndicatorBinding)).toBe(2 * adopted);
  const bindings = catalogue.bindings.slice(1);
  await orm.em.fork().transactional((em) => adoptCatalogue(em, { ...catalogue, bindings }));
  expect(await orm.em.fork().count(IndicatorBinding)).toBe(2 * adopted - 1);
});
