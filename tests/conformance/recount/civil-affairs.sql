-- What civil-affairs' tables say of each indicator on a day: $1 the day, $2 indicators and $3 townships, each with code and id.
with ask as (select $1::date as day, date_trunc('year', $1::date)::date as new_year),
indicator_id as (select * from jsonb_to_recordset($2::jsonb) as i (code text, id text)),
standing_statement as (
  select i.code as code, s.id, s.unit_id, s.period_to, s.totals
  from statement s, ask, indicator_id i
  where i.id = s.indicator_id and voided_on is null and period_to between new_year and day
),
latest_statement as (
  select distinct on (code, unit_id) code, totals from standing_statement order by code, unit_id, period_to desc, id desc
),
standing_place as (select * from place where voided_on is null),
subdistrict as (
  select id, code from jsonb_to_recordset($3::jsonb) as t (code text, id text)
  where code in ('500240001', '500240002', '500240003')
),
key_time as (
  select s.*, array_remove(array[
      case when not absent_times ? 'TERM_START' then coalesce(term_start_on, 'infinity') end,
      case when not absent_times ? 'GRADUATION' then coalesce(graduation_on, 'infinity') end,
      case when not absent_times ? 'EXAM' then coalesce(exam_on, 'infinity') end], null) as days
  from school s where voided_on is null
),
latest_watch as (
  select distinct on (kind, township_id) * from watch, ask
  where voided_on is null and stated_on between new_year and day
  order by kind, township_id, stated_on desc, id desc
)
select 'C07-1' as code, count(*)::numeric as value, null::numeric as numerator, null::numeric as denominator from activity, ask
where kind = 'PERFORMANCE' and voided_on is null and stage = 'HELD' and held_on between new_year and day
union all
select case certificate when 'PSYCHOLOGY_TEACHER' then 'M02-1' else 'M09-4' end, count(distinct person_id_number_hash), null, null
from qualification, ask
where certificate in ('PSYCHOLOGY_TEACHER', 'ELDERLY_CARER') and voided_on is null and issued_on between new_year and day
group by certificate
union all
-- Who holds a certificate, of whatever year.
select 'M09-5', count(distinct person_id_number_hash), null, null from qualification, ask
where certificate = 'LONG_TERM_CARER' and voided_on is null and issued_on <= day and (expires_on is null or expires_on > day)
union all
-- Opened this year and accepted, of a named kind.
select c.code, count(p.id), null, null
from (values ('M02-2', 'PSYCHOLOGY_BASE'), ('M04-2', 'FAMILY_CENTRE'), ('M05-1', 'CULTURE_SPACE'), ('M09-1', 'SILVER_COMPLEX'),
  ('M11-1', 'SERVICE_CENTRE')) c (code, kind)
cross join ask left join standing_place p on p.kind = c.kind and p.opened_on between new_year and day
group by c.code
union all
-- The notice names 下路街道.
select 'M05-4', count(*), null, null from standing_place, ask
where kind = 'CANTEEN' and township_id = (select id from subdistrict where code = '500240003') and opened_on between new_year and day
union all
select 'M05-3', count(*), null, null from standing_place, ask
where kind = 'EMBEDDED_SERVICE' and started_on between new_year and day
union all
-- 累计建成: of all years, and a site that closed was built.
select 'M11-2', count(*), null, null from standing_place, ask where kind = 'FRIENDLY_SITE' and opened_on <= day
union all
select 'M05-2', null, coalesce(sum(area), 0), 388200 from standing_place, ask
where kind in ('CULTURE_SPACE', 'CULTURE_FACILITY') and opened_on <= day and (closed_on is null or closed_on > day)
union all
select 'M05-5', null, count(*) filter (where exists (
    select 1 from standing_place p, ask where p.township_id = s.id and kind = 'CANTEEN' and opened_on <= day
      and (closed_on is null or closed_on > day))), count(*)
from subdistrict s
union all
select 'M02-4', null, count(*) filter (where cardinality(days) > 0 and (select max(d) from unnest(days) d) <= day), count(*)
from key_time, ask
where in_scope and year = extract(year from day) and greatest(listed_on, new_year) <= day
union all
select case kind when 'COMPANION' then 'M02-5' else 'M04-3' end, sum(people), null, null from service, ask
where kind in ('COMPANION', 'CHILD_CARE') and voided_on is null and served_on between new_year and day group by kind
union all
select 'M04-4', coalesce(sum(new_households), 0), null, null from service, ask
where kind = 'FAMILY_GUIDANCE' and voided_on is null and served_on between new_year and day
union all
select 'M07-1', count(distinct (unit_id, holiday, round)), null, null from camp, ask
where voided_on is null and from_on between new_year and day
union all
select 'M07-2', count(distinct (unit_id, township_id, regexp_replace(normalize(site, nfkc), '\s', '', 'g'))), null, null from camp, ask
where voided_on is null and from_on between new_year and day
union all
select 'M07-3', coalesce(sum(new_children), 0), null, null from camp, ask
where voided_on is null and from_on between new_year and day
union all
-- Homes, not people: of a record that names no home, the person's own.
select 'M09-2', count(distinct coalesce(household_key_hash, person_id_number_hash)), null, null from adaptation, ask
where voided_on is null and accepted_on between new_year and day
union all
select case kind when 'DEMENTIA' then 'C09-1' else 'C09-2' end, null, sum(assigned), sum(registered) from latest_watch group by kind
union all
-- Papers of periods add up.
select code, sum((t ->> 'value')::numeric), null, null from standing_statement, jsonb_array_elements(totals) t
where code in ('M03-1', 'M03-2', 'M03-3', 'M09-3') group by code
union all
select code, sum((t ->> 'value')::numeric), null, null from latest_statement, jsonb_array_elements(totals) t
where code = 'C07-2' group by code
union all
select code, null, sum((t ->> 'numerator')::numeric), sum((t ->> 'denominator')::numeric)
from latest_statement, jsonb_array_elements(totals) t where code in ('M02-3', 'M02-6') group by code
