import { readEnvironment } from '@minsheng/kernel/environment';
import { giveBackMemory } from '@minsheng/kernel/memory';
import { createGateway } from './app.ts';
import { readSettings } from './settings.ts';

const environment = readEnvironment();
const { app, close } = await createGateway(readSettings(environment));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
await app.listen({ port: environment.port, host: environment.host });
giveBackMemory();
