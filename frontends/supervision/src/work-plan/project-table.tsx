import { formatDay, formatDecimal } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import type { Project, UnitPlan } from './plan.ts';
import { ProjectWay } from './project-way.tsx';

interface ProjectTableProps {
  readonly plan: UnitPlan;
  readonly refetch: () => void;
}

/** Concrete projects: what, by when, by what standard, on which land; and what became of each. */
export function ProjectTable({ plan, refetch }: ProjectTableProps) {
  const columns: Column<Project>[] = [
    {
      key: 'title',
      title: t('project.title'),
      heading: true,
      render: ({ title, scope }) => (
        <>
          {title}
          <small>{scope}</small>
        </>
      ),
    },
    {
      key: 'days',
      title: t('project.days'),
      render: ({ startsOn, deadline }) =>
        t('project.daysOf', { from: formatDay(startsOn), to: formatDay(deadline) }),
    },
    { key: 'standard', title: t('project.standard'), wide: true, render: ({ standard }) => standard },
    { key: 'land', title: t('project.land'), render: ({ land }) => t(`project.land.${land ?? 'NONE'}`) },
    {
      key: 'state',
      title: t('project.state'),
      wide: true,
      render: (project) => (
        <>
          {project.acceptedOn
            ? t('project.accepted', { day: formatDay(project.acceptedOn) })
            : t('project.open')}
          {project.upkeep && <small>{upkeepOf(project.upkeep)}</small>}
          {project.checks.map(({ months, dueOn, checkedOn, finding }) => (
            <small key={months}>
              {checkedOn
                ? t('project.checked', { months, day: formatDay(checkedOn), finding: finding ?? '' })
                : t('project.toCheck', { months, day: formatDay(dueOn) })}
            </small>
          ))}
        </>
      ),
    },
  ];
  const way: Column<Project> = {
    key: 'way',
    title: t('plan.action'),
    render: (project) => <ProjectWay plan={plan} project={project} refetch={refetch} />,
  };
  const acts = plan.viewerCanFile || plan.viewerCanAccept;
  return (
    <DataTable
      label={t('workPlan.projects')}
      columns={acts ? [...columns, way] : columns}
      rows={plan.projects}
      rowKey={({ id }) => id}
    />
  );
}

function upkeepOf({ unit, person, money }: NonNullable<Project['upkeep']>): string {
  return t('project.upkeepOf', { unit, person, money: formatDecimal(money) });
}
