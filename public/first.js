// Runs before the first paint, so that nothing jumps: who is signed in, and in which theme. It knows no secret:
// the cookie that it reads is a hint for drawing, never a proof.
(() => {
  const hint = /(?:^|; )hint=([^;]*)/.exec(document.cookie)?.[1];
  if (!hint) return;
  const [handle, theme] = decodeURIComponent(hint).split("\n");
  const root = document.documentElement;
  if (handle) root.dataset.signedIn = handle;
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
})();
