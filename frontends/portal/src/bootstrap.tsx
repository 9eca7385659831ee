import { createRoot } from 'react-dom/client';
import { Portal } from './portal.tsx';
import { fetchRegistry } from './registry/registry.ts';
import { Remotes } from './remotes/remotes.ts';

// Without a registry the portal still has its own pages.
const registry = await fetchRegistry().catch(() => ({ modules: [], demonstration: false }));

// The way back leads past a sign-out to a page as it was left: it must ask anew who is here.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

createRoot(document.getElementById('root')!).render(
  <Portal registry={registry} remotes={new Remotes(registry.modules)} />,
);
