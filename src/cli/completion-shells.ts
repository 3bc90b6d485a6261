export const shells = ["bash", "zsh", "powershell"] as const;
export type Shell = (typeof shells)[number];
