import { main } from './main.tsx';

main();
