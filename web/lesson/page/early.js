/*
 * Runs before the page is painted, as a classic script: a remembered theme and the controls that need scripts are there
 * from the first frame, so nothing flashes and nothing moves.
 */
{
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('neuron-lesson-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is blocked: the page follows the system.
  }
  // An event of a script that isn't there, or lacks what it imports, doesn't bubble.
  const lost = () => document.querySelector('.lost')?.removeAttribute('hidden');
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', lost);
      else lost();
    },
    true,
  );
}
