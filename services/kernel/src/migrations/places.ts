import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './index.ts';
import { RECORD_COLUMNS } from '../records/kept-record.ts';

/** The register of a module whose places have the fields of every place, and no others. Frozen: what comes later adds. */
export function createPlaces(name: string): NamedMigration {
  class CreatePlaces extends Migration {
    override up(): void {
      this.addSql(`
        create table place (${RECORD_COLUMNS},
          kind text not null,
          name text not null,
          address text not null,
          started_on date,
          opened_on date check (opened_on >= started_on),
          acceptance_paper text,
          note text,
          listed_on date not null
        );
        create unique index place_once on place (unit_id, kind, name) where voided_on is null;
        create index place_page on place (listed_on desc, id desc);
        create index place_by_opened_on on place (opened_on desc nulls last, id desc);`);
    }
  }
  return { name, class: CreatePlaces };
}
