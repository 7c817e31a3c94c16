/**
 * The Chinese face comes after the first frame: its style sheet names a hundred files, of which the
 * page loads those whose characters it shows.
 */
export function loadChineseFont(): void {
  void import('@fontsource-variable/noto-sans-sc/index.css');
}
