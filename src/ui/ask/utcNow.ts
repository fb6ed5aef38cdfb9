/** The time of now in UTC, as files keep it: `2026-03-05T14:30:00Z`. */
export const utcNow = (): string => `${new Date().toISOString().slice(0, 19)}Z`
