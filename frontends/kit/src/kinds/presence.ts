import type { FieldDescriptor, KindDescriptor, Presence } from './descriptor.ts';

/** Whether a field is said of a record at a stage; `stage` is undefined for kinds without stages. */
export function presenceOf(field: FieldDescriptor, stage: string | undefined): Presence {
  const usual = field.optional ? 'allowed' : 'required';
  return (stage !== undefined && field.stages?.[stage]) || usual;
}

/** Fields of a form at a stage, in the order of the declaration; those of a correction are the ones that may be amended. */
export function fieldsToSay(
  { fields }: Pick<KindDescriptor, 'fields'>,
  stage: string | undefined,
  correcting: boolean,
): readonly FieldDescriptor[] {
  return fields.filter(
    (field) => presenceOf(field, stage) !== 'absent' && (correcting ? field.amend : field.said),
  );
}

/** Stages that may be chosen: at the beginning those that are not ends without a beginning, later this one and where it leads. */
export function stagesToChoose(
  { stage }: Pick<KindDescriptor, 'stage'>,
  standing: string | undefined,
): readonly string[] {
  if (!stage) return [];
  if (standing !== undefined) return [standing, ...(stage.moves[standing] ?? [])];
  return Object.keys(stage.moves);
}
