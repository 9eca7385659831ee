-- What health's tables say of each indicator on a day: $1 the day, $2 indicators and $3 townships, each with code and id.
with ask as (select $1::date as day, date_trunc('year', $1::date)::date as new_year),
indicator_id as (select * from jsonb_to_recordset($2::jsonb) as i (code text, id text)),
standing_statement as (
  select s.* from statement s, ask where voided_on is null and period_to between new_year and day
),
-- The latest paper of a unit says what stood; papers of periods would be added.
latest_statement as (
  select distinct on (indicator_id, unit_id) indicator_id, totals
  from standing_statement order by indicator_id, unit_id, period_to desc, id desc
),
latest_total as (
  select i.code as code, sum((t ->> 'value')::numeric) as value,
    sum((t ->> 'numerator')::numeric) as numerator, sum((t ->> 'denominator')::numeric) as denominator
  from latest_statement s, ask, indicator_id i, jsonb_array_elements(s.totals) t
  where i.id = s.indicator_id group by i.code
)
-- Women, each once in the year and programme.
select case programme when 'CERVICAL' then 'C06-1' else 'C06-2' end as code,
  count(distinct person_id_number_hash)::numeric as value, null::numeric as numerator, null::numeric as denominator
from screening, ask
where programme in ('CERVICAL', 'BREAST') and voided_on is null and screened_on between new_year and day
group by programme
union all
-- Reports issued, each by itself.
select 'C06-4', count(*), null, null from screening, ask
where programme = 'COLORECTAL' and voided_on is null and reported_on between new_year and day
union all
-- Opened this year and accepted.
select c.code, count(p.id), null, null
from (values ('C06-3', 'PATHOGEN_CENTRE'), ('C08-6', 'PRESCRIPTION_CENTRE'), ('C08-7', 'CENTRAL_PHARMACY')) c (code, kind)
cross join ask left join place p on p.kind = c.kind and p.voided_on is null and p.opened_on between new_year and day
group by c.code
union all
-- Everybody who came to a training, each time.
select c.code, coalesce(sum(t.attendance), 0), null, null
from (values ('M08-1', 'KNOWLEDGE'), ('M08-3', 'CERTIFICATE'), ('M08-4', 'TRAINER')) c (code, kind)
cross join ask left join training t on t.kind = c.kind and t.voided_on is null and t.held_on between new_year and day
group by c.code
union all
select 'M08-2', sum(pupils), null, null from training, ask
where kind = 'KNOWLEDGE' and voided_on is null and held_on between new_year and day
union all
select 'M08-5', count(distinct person_id_number_hash), null, null from volunteer, ask
where voided_on is null and registered_on between new_year and day
union all
select 'M08-6', count(*), null, null from firstaid, ask
where voided_on is null and stage = 'HELD' and held_on between new_year and day
union all
-- Public places that are new: one that had a device in a year before is not.
select 'M08-7', count(*), null, null
from (select township_id, venue, min(accepted_on) as since from aed where voided_on is null group by 1, 2) place, ask
where since between new_year and day
union all
select 'M12-3', count(*), null, null from lecture, ask
where voided_on is null and stage = 'HELD' and held_on between new_year and day
union all
select 'M12-4', coalesce(sum(audience), 0), null, null from lecture, ask
where voided_on is null and stage = 'HELD' and held_on between new_year and day
union all
select 'M12-5', coalesce(sum(people), 0), null, null from counselling, ask
where voided_on is null and served_on between new_year and day
union all
-- Units of a register that have what is asked, out of those in scope.
select case register when 'CITY_COMMUNITY' then 'M04-1' else 'M12-1' end, null,
  count(*) filter (where covered_on <= day), count(*)
from cover, ask
where voided_on is null and in_scope and year = extract(year from day) and greatest(listed_on, new_year) <= day
group by register
union all
select code, null, numerator, denominator from latest_total where code = 'M12-2'
