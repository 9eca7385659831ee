import { readFileSync, readdirSync } from 'node:fs';

/** Milliseconds of CPU that a group of processes has used since it was started; `postgresql` is all of them together. */
export type CpuByGroup = Readonly<Record<string, number>>;

// What the kernel of Linux counts in, everywhere.
const TICK_MS = 10;
const NODE_PROCESS = /services\/(gateway)\/src\/main\.ts|cli\.ts serve ([\w-]+)/;

/** Reads `/proc` for the processes of the system that serves this port on this machine: gateway, modules and PostgreSQL. */
export function readCpu(port: string): CpuByGroup {
  const used: Record<string, number> = {};
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const group = groupOf(pid, port);
    if (group) used[group] = (used[group] ?? 0) + (ticksOf(pid, group === POSTGRESQL) ?? 0) * TICK_MS;
  }
  return used;
}

/** The process that serves a module of the system on this port. Throws where there is none. */
export function findProcess(port: string, group: string): number {
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && groupOf(name, port) === group);
  if (!pid) throw new Error(`nothing serves ${group} on ${port}`);
  return Number(pid);
}

/** Megabytes of memory that each group holds now, shared pages counted in each process. */
export function readMemory(port: string): CpuByGroup {
  const held: Record<string, number> = {};
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const group = groupOf(pid, port);
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(read(pid, 'status')) ?? [];
    if (group && kilobytes) held[group] = (held[group] ?? 0) + Number(kilobytes) / 1024;
  }
  return held;
}

const POSTGRESQL = 'postgresql';

function groupOf(pid: string, port: string): string | undefined {
  const command = read(pid, 'cmdline').replaceAll('\0', ' ');
  const [, gateway, id] = NODE_PROCESS.exec(command) ?? [];
  const found = gateway ?? id;
  if (found) return read(pid, 'environ').split('\0').includes(`MINSHENG_PORT=${port}`) ? found : undefined;
  // Its children rename themselves, so only the one that was started is known by its port; they are added to it.
  return / -D \S+ -p (\d+)/.exec(command)?.[1] === databasePort(port) ? POSTGRESQL : undefined;
}

/** The launcher gives PostgreSQL the fiftieth port after the portal's. */
function databasePort(port: string): string {
  return String(Number(port) + 50);
}

/** User and system time; of PostgreSQL also of its children, those that live and those that have ended. */
function ticksOf(pid: string, withChildren: boolean): number | undefined {
  const [user, system, endedUser, endedSystem] = timesOf(pid);
  const own = (user ?? 0) + (system ?? 0);
  if (!withChildren) return own;
  const children = read(pid, `task/${pid}/children`).trim().split(' ').filter(Boolean);
  const living = children.reduce((sum, child) => {
    const [childUser = 0, childSystem = 0] = timesOf(child);
    return sum + childUser + childSystem;
  }, 0);
  return own + (endedUser ?? 0) + (endedSystem ?? 0) + living;
}

function timesOf(pid: string): number[] {
  // The name in brackets may hold anything; the figures stand behind it.
  const stat = read(pid, 'stat');
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
