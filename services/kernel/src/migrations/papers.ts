import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './index.ts';

/**
 * Columns for people with other papers than an ID number, by table the prefixes of its people. Whoever is in a table already was
 * recorded by the number.
 */
export function addPapers(name: string, people: Readonly<Record<string, readonly string[]>>): NamedMigration {
  class AddPapers extends Migration {
    override up(): void {
      for (const [table, prefixes] of Object.entries(people))
        for (const person of prefixes)
          this.addSql(`
            alter table ${table}
              alter column ${person}_sex drop not null,
              alter column ${person}_birth_year drop not null,
              add column ${person}_paper text not null default 'RESIDENT_ID',
              add column ${person}_no_paper_reason_sealed text,
              add column ${person}_source_system_sealed text,
              add column ${person}_case_number_sealed text,
              add column ${person}_case_hash text;
            alter table ${table} alter column ${person}_paper drop default;
            create index ${table}_${person}_case on ${table} (${person}_case_hash) where ${person}_case_hash is not null;`);
    }
  }
  return { name, class: AddPapers };
}
