import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/app';
import { applyPreferences } from './app/preferences';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
applyPreferences();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
