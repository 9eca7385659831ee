-- What the work plans say: deliverables whose steps are all accepted, and how the last quarter of continuous work was judged.
with ask as (select $1::date as day),
indicator_id as (select * from jsonb_to_recordset($2::jsonb) as i (code text, id text)),
step as (
  select i.code, m ->> 'id' as id from filed_plan p join indicator_id i on i.id = p.indicator_id, jsonb_array_elements(p.milestones) m
  where p.superseded_on is null
),
accepted as (
  select milestone_id from milestone_acceptance, ask where superseded_on is null and accepted_on <= day
)
select code, case when bool_and(id in (select milestone_id from accepted)) then 1 else 0 end::numeric as value,
  null::numeric as numerator, null::numeric as denominator
from step group by code
union all
select code, case standing when 'ON_TRACK' then 1 else 0 end, null, null
from (
  select distinct on (i.code) i.code, standing
  from quarter_judgement q join indicator_id i on i.id = q.indicator_id, ask
  where superseded_on is null and quarter_end <= day
  order by i.code, quarter_end desc
) last_judged
