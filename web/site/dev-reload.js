/* In `serve --dev` only: reloads the page after a build, or shows the output of a failed build below the page. */
{
  const banner = document.createElement('pre');
  banner.setAttribute('role', 'alert');
  banner.hidden = true;
  for (const [name, value] of Object.entries({
    position: 'sticky',
    bottom: '0',
    'z-index': '99',
    margin: '0',
    padding: '1rem',
    'max-height': '40vh',
    overflow: 'auto',
    background: '#5c0f14',
    color: '#fff',
    font: '13px/1.4 monospace',
    'white-space': 'pre-wrap',
  })) {
    banner.style.setProperty(name, value);
  }
  document.addEventListener('DOMContentLoaded', () => document.body.append(banner));

  const events = new EventSource('/__dev/events');
  events.addEventListener('reload', () => location.reload());
  events.addEventListener('failure', ({ data }) => {
    banner.textContent = JSON.parse(data);
    banner.hidden = false;
    console.error(banner.textContent);
  });
}
