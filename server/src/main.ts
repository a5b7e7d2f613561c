import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from './server.ts';

/**
 * Serves `dist/` on this machine. `PORT` chooses another port than 4321, `HOST` another address than localhost. With `--demo`
 * the address that is printed leads into an invented person's twelve weeks.
 */
const folder = join(import.meta.dirname, '../../dist');
const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? 'localhost';
const path = process.argv.includes('--demo') ? '/demo/?enter=1' : '';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const listen = async (): Promise<void> => {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('There is no built app in dist/. Run `npm start`, or `npm run build` first.');
    process.exitCode = 1;
    return;
  }
  const server = await createServer({ folder });
  const close = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  try {
    await server.listen({ port, host });
    console.log(`Evenkeel is here: http://${host}:${port}${path}`);
  } catch (error) {
    if (!isTaken(error)) throw error;
    console.error(
      `Port ${port} is taken by another program. Close it, or choose another: PORT=4322 npm start`,
    );
    process.exitCode = 1;
  }
};

await listen();
