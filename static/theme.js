// Runs before the first paint, so that a chosen theme does not flash; islands/site/ThemeSwitch.tsx stores the choice.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off: then the system's theme holds.
}
