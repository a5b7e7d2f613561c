import { TopBar } from '../../shell/top-bar.tsx';
import { ButtonLink, Water } from '../../ui/parts.tsx';
import { welcome } from './welcome.content.en.ts';

/**
 * The first screen ever. Written into the page when the app is built, so it holds no state and every way on is a link:
 * it is right before any script has run, and where none may.
 * @public
 */
export const Screen = () => (
  <main class="stage flow welcome long-exhale">
    <Water />
    <div class="sky">
      <TopBar />
      <h1>{welcome.title}</h1>
    </div>
    <div class="hand">
      <ButtonLink href="/calm/">{welcome.yes}</ButtonLink>
      <ButtonLink look="pale" href="/prepare/">
        <span>
          {welcome.notNow} <br />
          <span>{welcome.prepare}</span>
        </span>
      </ButtonLink>
      <p class="small">{welcome.small}</p>
      <ButtonLink look="bare" href="/about/#someone-else">
        {welcome.someoneElse}
      </ButtonLink>
    </div>
  </main>
);
