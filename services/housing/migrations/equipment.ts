import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateEquipment extends Migration {
  override up(): void {
    this.addSql(`
      create table equipment (${RECORD_COLUMNS},
        kind text not null check (kind in ('TRANSFER_TRUCK', 'COMPACTOR_HEAD', 'COMPACTOR_BOX', 'WASTE_BIN')),
        name text not null,
        purchased int not null check (purchased > 0),
        supplier text,
        ordered_on date,
        delivered_on date check (delivered_on >= ordered_on),
        accepted_on date check (accepted_on >= delivered_on and accepted_on >= ordered_on),
        paper text,
        note text,
        listed_on date not null,
        check ((accepted_on is null) = (paper is null))
      );
      create index equipment_page on equipment (listed_on desc, id desc);
      create index equipment_by_purchased on equipment (purchased desc, id desc);
      create unique index equipment_once on equipment (unit_id, kind, name, township_id) nulls not distinct
        where voided_on is null;`);
  }
}
