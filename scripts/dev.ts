// The inner loop: Vite's own server with the app's sources, reloading as files change. PORT chooses the port.
import { createServer } from 'vite';

const server = await createServer({
  configFile: 'app/vite.config.ts',
  server: { port: Number(process.env.PORT ?? 5173), strictPort: process.env.PORT !== undefined },
});
await server.listen();
server.printUrls();
console.log('  The catalogue of parts: /catalogue/   The strict headers are only sent by `npm start`.');
