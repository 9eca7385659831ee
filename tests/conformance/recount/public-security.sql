-- What public-security's tables say of each indicator on a day: $1 the day, $2 indicators and $3 townships, each with code and id.
with ask as (select $1::date as day, date_trunc('year', $1::date)::date as new_year),
indicator_id as (select * from jsonb_to_recordset($2::jsonb) as i (code text, id text)),
latest_statement as (
  select distinct on (indicator_id, unit_id) indicator_id, totals
  from statement s, ask where voided_on is null and period_to between new_year and day
  order by indicator_id, unit_id, period_to desc, id desc
),
latest_total as (
  select i.code as code, sum((t ->> 'value')::numeric) as value,
    sum((t ->> 'numerator')::numeric) as numerator, sum((t ->> 'denominator')::numeric) as denominator
  from latest_statement s, ask, indicator_id i, jsonb_array_elements(s.totals) t
  where i.id = s.indicator_id group by i.code
)
select 'C02-1' as code, count(*)::numeric as value, null::numeric as numerator, null::numeric as denominator from building, ask
where voided_on is null and accepted_on between new_year and day
union all
select 'C02-2', count(distinct person_id_number_hash), null, null from home, ask
where voided_on is null and accepted_on between new_year and day
union all
select 'M10-1', count(*), null, null from place, ask
where kind = 'FRAUD_STATION' and voided_on is null and opened_on between new_year and day
union all
select 'M10-2', count(*), null, null from campaign, ask
where kind in ('COMMUNITY', 'CAMPUS') and voided_on is null and stage = 'HELD' and held_on between new_year and day
union all
-- Total ÷ elapsed days; the day itself has elapsed once it was returned.
select 'M10-4', null, coalesce(sum(warned), 0),
  (select day - new_year + 1 from ask) - case when bool_or(d.day = ask.day) then 0 else 1 end
from dissuasion d, ask where voided_on is null and d.day between new_year and ask.day
union all
select code, value, null, null from latest_total where code = 'C02-3'
union all
select code, null, numerator, denominator from latest_total where code = 'M10-3'
