import { Migration } from '@mikro-orm/migrations';

/** What a place is, its declaration says: a list in the table would have to be changed with every new one. */
export class AnyPlaceKind extends Migration {
  override up(): void {
    this.addSql('alter table place drop constraint place_kind_check;');
  }
}
