/** Pages and their addresses. Each page is a chunk of its own; Overview is there from the start. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Overview } from '@/features/overview/Overview';
import { validateSearch } from '@/records/search';
import { Missing, PageProblem } from './Missing';
import { Shell } from './Shell';

const root = createRootRoute({ component: Shell, validateSearch, notFoundComponent: Missing, errorComponent: PageProblem });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: Overview }),
  createRoute({
    getParentRoute: () => root,
    path: '/countries',
    component: lazyRouteComponent(() => import('@/features/countries/Countries'), 'Countries'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sites',
    component: lazyRouteComponent(() => import('@/features/sites/Sites'), 'Sites'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/parks',
    component: lazyRouteComponent(() => import('@/features/parks/Parks'), 'Parks'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/residents',
    component: lazyRouteComponent(() => import('@/features/residents/Residents'), 'Residents'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sessions',
    component: lazyRouteComponent(() => import('@/features/sessions/Sessions'), 'Sessions'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sessions/$session',
    component: lazyRouteComponent(() => import('@/features/sessions/Session'), 'Session'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sessions/$session/$part',
    component: lazyRouteComponent(() => import('@/features/sessions/Session'), 'Session'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents',
    component: lazyRouteComponent(() => import('@/features/documents/Documents'), 'Documents'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents/$session/$language',
    component: lazyRouteComponent(() => import('@/features/documents/Book'), 'Book'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data',
    component: lazyRouteComponent(() => import('@/features/data/Data'), 'Data'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data/$kind',
    component: lazyRouteComponent(() => import('@/features/data/KindPage'), 'KindPage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  // The window is served from a custom scheme without a server behind it: the address lives in the hash.
  history: createHashHistory(),
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
