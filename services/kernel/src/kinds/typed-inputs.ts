import type { AnyField, Fields } from './field.ts';

type Is<O, Option extends string, V> = O extends { readonly [N in Option]: V } ? true : false;

type IsRecorded<O> =
  Is<O, 'record', true> extends true
    ? true
    : true extends Is<O, 'record', false> | Is<O, 'internal', true>
      ? false
      : true;

/** What recording and amending take of a field with these options: undefined where it may be left out, never where not at all. */
export interface OneInput<O, V, MayBeLeft extends boolean = Is<O, 'optional', true>> {
  readonly record: IsRecorded<O> extends true ? (MayBeLeft extends true ? V | null | undefined : V) : never;
  readonly amend: Is<O, 'amend', true> extends true ? V | null | undefined : never;
}

/** Of a field that has several inputs, under other names than its own. */
export interface SeveralInputs<V> {
  readonly several: V;
}

/** Of a field that nobody types in. */
export type NoInput = { readonly record: never; readonly amend: never };

type InputOf<F extends AnyField> = NonNullable<F['$input']>;
type TakenBy<F extends AnyField, Verb extends 'record' | 'amend'> = InputOf<F>[Verb];
type Several<F extends Fields> = {
  [N in keyof F]: InputOf<F[N]> extends SeveralInputs<infer V> ? (several: V) => void : never;
}[keyof F];
// Not one by one: of several fields all inputs together.
type Together<U> = [U] extends [never] ? unknown : [U] extends [(several: infer V) => void] ? V : never;
type Flat<T> = { [N in keyof T]: T[N] };

/** What recording a kind with these fields takes, as `Record…Input` of the graph arrives: a wrong field is a compile error. */
export type RecordInputOf<F extends Fields> = string extends keyof F
  ? object
  : Flat<
      {
        readonly [N in keyof F as MustBeSaid<F[N]> extends true ? N : never]: TakenBy<F[N], 'record'>;
      } & {
        readonly [N in keyof F as MayBeSaid<F[N], 'record'> extends true ? N : never]?: TakenBy<
          F[N],
          'record'
        >;
      } & Together<Several<F>>
    >;

/** As {@link RecordInputOf}, for amending: what is left out stays. */
export type AmendInputOf<F extends Fields> = string extends keyof F
  ? object
  : { readonly [N in keyof F as MayBeSaid<F[N], 'amend'> extends true ? N : never]?: TakenBy<F[N], 'amend'> };

type MustBeSaid<F extends AnyField> =
  InputOf<F> extends SeveralInputs<unknown>
    ? false
    : [TakenBy<F, 'record'>] extends [never]
      ? false
      : undefined extends TakenBy<F, 'record'>
        ? false
        : true;

type MayBeSaid<F extends AnyField, Verb extends 'record' | 'amend'> =
  InputOf<F> extends SeveralInputs<unknown> ? false : undefined extends TakenBy<F, Verb> ? true : false;
