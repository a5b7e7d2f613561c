import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { headersFor, strictHeaders } from './headers.ts';

export interface ServerOptions {
  /** The built app: an absolute path. */
  readonly folder: string;
}

/** The paths that the app draws itself; the build writes them down. `:id` stands for one part of a path. */
const readAppPaths = (folder: string): readonly string[] =>
  JSON.parse(readFileSync(join(folder, 'app-paths.json'), 'utf8')) as string[];

/**
 * Routes are written `/pause/`; a path without its last slash is sent there, so that every page has one address.
 * `/calm/` is a route of the app and a document of its own: whoever opens its address gets the document.
 */
const serveAppPaths = (app: FastifyInstance, folder: string): void => {
  const paths = readAppPaths(folder).filter((path) => !existsSync(join(folder, path, 'index.html')));
  for (const path of paths) {
    app.get(path, (_request, reply) => reply.sendFile('index.html'));
    app.get(path.slice(0, -1), (request, reply) => {
      const [asked = '', query] = request.url.split('?');
      return reply.redirect(query === undefined ? `${asked}/` : `${asked}/?${query}`, 301);
    });
  }
};

/**
 * Serves the built app, and nothing else: no store, no log, no cookie. Throws if the folder holds no built app.
 * Nothing listens until `listen` is called, so a test may `inject`.
 */
export const createServer = async ({ folder }: ServerOptions): Promise<FastifyInstance> => {
  const app = fastify({
    logger: false,
    forceCloseConnections: true,
    // An address that cannot be read never reaches a hook, so the headers are set here again.
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      reply
        .headers(strictHeaders)
        .code(400)
        .type('text/plain; charset=utf-8')
        .send('This address cannot be read.');
    },
  });

  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(strictHeaders);
  });

  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    redirect: true,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.headers(headersFor(path.slice(folder.length)));
    },
  });
  serveAppPaths(app, folder);

  app.setNotFoundHandler((_request, reply) => reply.code(404).sendFile('404.html'));
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const isRefused = error.statusCode !== undefined && error.statusCode < 500;
    if (isRefused) return reply.callNotFound();
    const said = 'Something went wrong on this server. Nothing that you keep is stored here.';
    return reply.code(500).type('text/plain; charset=utf-8').send(said);
  });
  return app;
};
