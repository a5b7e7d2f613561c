import { join } from 'node:path';
import { createServer } from '../../server/src/server.ts';
import { isBuilt } from '../build/is-built.ts';

const dist = join(import.meta.dirname, '../../dist');

/** Serves `dist/` once for all journeys, on a port of the system's choice, exactly as `npm start` does. */
const serve = async (): Promise<() => Promise<void>> => {
  if (!isBuilt(dist)) throw new Error('There is no built app in dist/. Run `npm run build` first.');
  const server = await createServer({ folder: dist });
  await server.listen({ port: 0, host: 'localhost' });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('a server on a port has a port');
  process.env.JOURNEYS_AT = `http://localhost:${address.port}`;
  return () => server.close();
};

export default serve;
