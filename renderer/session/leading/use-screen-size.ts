import { useEffect, useState } from 'react';
import type { ScreenSize } from './capacity';

const measured = (): ScreenSize => ({ width: window.innerWidth, height: window.innerHeight });

/** The size of the window, which 领读 fills. */
export function useScreenSize(): ScreenSize {
  const [size, setSize] = useState(measured);
  useEffect(() => {
    const measure = () => setSize(measured());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return size;
}
