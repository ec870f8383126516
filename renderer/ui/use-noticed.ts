import { useEffect, useState } from 'react';

/** Below this, in milliseconds, a wait is not noticed, and saying so would only flicker. */
const noticed = 300;

/** Whether a wait that began when this was first drawn has become long enough to be told of. */
export function useNoticed(): boolean {
  const [isNoticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), noticed);
    return () => clearTimeout(timer);
  }, []);
  return isNoticed;
}
