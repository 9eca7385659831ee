-- What housing's tables say of each indicator on a day: $1 the day, $2 indicators and $3 townships, each with code and id.
with ask as (select $1::date as day, date_trunc('year', $1::date)::date as new_year),
indicator_id as (select * from jsonb_to_recordset($2::jsonb) as i (code text, id text)),
latest_statement as (
  select distinct on (indicator_id, unit_id) indicator_id, totals
  from statement s, ask where voided_on is null and period_to between new_year and day
  order by indicator_id, unit_id, period_to desc, id desc
),
-- Handed over or, where the two are one, completed.
accepted_works as (
  select w.id, w.kind, w.site, coalesce(
    (select (s ->> 'day')::date from jsonb_array_elements(w.stages) s where s ->> 'stage' = 'HANDED_OVER' limit 1),
    (select (s ->> 'day')::date from jsonb_array_elements(w.stages) s where s ->> 'stage' = 'COMPLETED' limit 1)) as accepted_on
  from works w where voided_on is null
),
named_site (code, kind, site) as (values
  ('C03-1', 'TACTILE_PAVING', '二环路（牛石嵌至幺店子段）'), ('C03-2', 'TACTILE_PAVING', '三环路（芭蕉路口至石柱西火车站转盘）'),
  ('M01-2', 'POCKET_PARK', '后冲沟口袋公园'), ('M01-2', 'POCKET_PARK', '南宾口袋公园'),
  ('M06-1', 'SURROUNDINGS', '师范附属小学'), ('M06-1', 'SURROUNDINGS', '砫蒲小学'), ('M06-1', 'SURROUNDINGS', '县中医院')
),
stretch as (
  select s.kind, s.township_id, (a ->> 'day')::date as day, (a ->> 'km')::numeric as km
  from section s, jsonb_array_elements(s.acceptances) a where s.voided_on is null
)
select c.code, coalesce(sum(e.purchased), 0)::numeric as value, null::numeric as numerator, null::numeric as denominator
from (values ('C01-1', 'TRANSFER_TRUCK'), ('C01-2', 'COMPACTOR_HEAD'), ('C01-3', 'COMPACTOR_BOX'), ('C01-4', 'WASTE_BIN')) c (code, kind)
cross join ask left join equipment e on e.kind = c.kind and e.voided_on is null and e.accepted_on between new_year and day
group by c.code
union all
select 'C01-5', count(*), null, null from accepted_works, ask
where kind = 'WASTE_ROOM' and accepted_on between new_year and day
union all
-- Each site that the notice names, once.
select n.code, count(distinct w.site), null, null
from named_site n cross join ask
left join accepted_works w on w.kind = n.kind and w.site = n.site and w.accepted_on between new_year and day
group by n.code
union all
-- Estates count when work starts.
select 'M01-1', count(*), null, null from works, ask
where kind = 'ESTATE' and voided_on is null and exists (
  select 1 from jsonb_array_elements(stages) s where s ->> 'stage' = 'STARTED' and (s ->> 'day')::date between new_year and day)
union all
select 'C03-6', coalesce(sum(metres), 0), null, null from walkway, ask
where voided_on is null and site = '印象东田至南宾世纪' and accepted_on between new_year and day
union all
select c.code, coalesce(sum(s.km), 0), null, null
from (values ('C04-1', 'WATER_MAIN'), ('C04-2', 'WATER_SUPPLY'), ('C05-1', 'ROAD')) c (code, kind)
cross join ask left join stretch s on s.kind = c.kind and s.day between new_year and ask.day
group by c.code
union all
select 'C05-2', count(distinct township_id), null, null from stretch s, ask
where kind = 'ROAD' and s.day between new_year and ask.day
union all
select i.code, sum((t ->> 'value')::numeric), null, null
from latest_statement s, ask, indicator_id i, jsonb_array_elements(s.totals) t
where i.id = s.indicator_id and i.code in ('C03-7', 'C04-3', 'M01-3', 'C02-3') group by i.code
union all
-- Problems found in the year and those settled: beside the quarter's judgement, which is the figure.
select c.code, null,
  sum(case stage when 'TOTAL' then coalesce(month_settled, 0) when 'VERIFIED' then 1 else 0 end),
  sum(case stage when 'TOTAL' then coalesce(month_found, 0) else 1 end)
from (values ('C03-4', 'TACTILE_PAVING'), ('C10-2', 'ESTATE'), ('C10-3', 'FRINGE'), ('C10-4', 'FACILITY')) c (code, kind)
join fault f on f.kind = c.kind cross join ask
where f.voided_on is null and f.found_on between new_year and day
group by c.code
