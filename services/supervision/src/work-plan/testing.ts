/** What a unit of 县级票决 农村公路 plans, and what is read of it. */
export const PLAN = `id revision reason decision { number } projects { id title deadline land acceptedOn checks { months dueOn checkedOn } }
  funds { needed planned allocated paid sources { id name quarters { quarterEnd allocated paid } } }
  people { post name phone fromOn untilOn } missing { code text } dueOn viewerCanFile viewerCanAccept`;
export interface Plan {
  readonly revision: number;
  readonly projects: readonly { readonly id: string }[];
  readonly funds: { readonly sources: readonly { readonly id: string }[] };
}

export const PROJECT = {
  title: '沙子镇通组公路',
  scope: '新建通组公路12公里',
  startsOn: '2026-05-01',
  deadline: '2026-11-30',
  standard: '交工验收合格',
  land: 'APPROVED',
  upkeep: { unit: '沙子镇人民政府', person: '王某', money: '3.5' },
};
export const SOURCES = [
  { name: '中央补助', amount: '1000.1' },
  { name: '县级财政', amount: '0.2' },
];

export const person = (post: string, name: string, given: object = {}) => ({
  post,
  name,
  title: '科长',
  phone: '023-73330000',
  fromOn: '2026-05-01',
  ...given,
});
export const FOUR = ['COUNTY_LEADER', 'UNIT_LEADER', 'RESPONSIBLE', 'LIAISON'].map((post) =>
  person(post, `${post}某`),
);
