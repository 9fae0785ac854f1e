// Before everything else, so that the styles of the components come after it and prevail.
import './styles/main.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './query-client.ts';
import { makeRouter } from './router.tsx';
import { SessionProvider } from './session/index.ts';
import { LanguageProvider, recallSpoken } from './texts/index.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('defect: the page has no root');

const first = await recallSpoken();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <LanguageProvider first={first}>
        <SessionProvider>
          <RouterProvider router={makeRouter()} />
        </SessionProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
