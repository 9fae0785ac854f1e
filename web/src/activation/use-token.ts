import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { PATHS } from '../paths.ts';

/**
 * The token behind the # of the address the page was opened by. It is taken out of the address at once, so that it stands
 * neither on the screen nor in the browser's history; a reload has to begin with the link again.
 */
export function useToken(): string {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(hash);
  useEffect(() => {
    if (hash === '') return;
    setToken(hash);
    navigate({ to: PATHS.activation, hash: '', replace: true }).catch(() => undefined);
  }, [hash, navigate]);
  return token;
}
