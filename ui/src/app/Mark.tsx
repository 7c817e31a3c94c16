/** A bridge with a gate in it. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden
    >
      <path d="M2 18h20M4 18v-5a8 8 0 0 1 16 0v5M9 18v-5a3 3 0 0 1 6 0v5" />
    </svg>
  );
}
