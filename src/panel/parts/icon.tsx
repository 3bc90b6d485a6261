/** The pane's few icons, drawn here: 16 × 16, in the colour of the text around them. Never alone, always beside a word. */
const shapes = {
  error:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 9.25a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8ZM8 4a.7.7 0 0 0-.7.77l.3 4a.4.4 0 0 0 .8 0l.3-4A.7.7 0 0 0 8 4Z",
  warning:
    "M6.95 1.9a1.2 1.2 0 0 1 2.1 0l5.3 9.8A1.2 1.2 0 0 1 13.3 13.5H2.7a1.2 1.2 0 0 1-1.05-1.8l5.3-9.8ZM8 10a.85.85 0 1 0 0 1.7A.85.85 0 0 0 8 10Zm0-5a.65.65 0 0 0-.65.7l.27 3a.38.38 0 0 0 .76 0l.27-3A.65.65 0 0 0 8 5Z",
  advice:
    "M8 1a4.8 4.8 0 0 1 2.9 8.62c-.4.31-.65.68-.75 1.08l-.2.8h-3.9l-.2-.8c-.1-.4-.35-.77-.75-1.08A4.8 4.8 0 0 1 8 1ZM6.3 12.5h3.4l-.16.75A1.3 1.3 0 0 1 8.27 14.3h-.54a1.3 1.3 0 0 1-1.27-1.05l-.16-.75Z",
  done: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.1 4.9a.5.5 0 0 0-.7 0L7 9.3 5.6 7.9a.5.5 0 1 0-.7.7l1.75 1.75c.2.2.5.2.7 0l3.75-3.75a.5.5 0 0 0 0-.7Z",
  unknown:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 10.1a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6ZM8 3.8a2.4 2.4 0 0 0-2.4 2.3.5.5 0 0 0 1 .05A1.4 1.4 0 1 1 8.6 7.5c-.7.45-1.1 1-1.1 1.9v.2a.5.5 0 0 0 1 0v-.2c0-.5.2-.75.65-1.05A2.4 2.4 0 0 0 8 3.8Z",
  note: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 6a.5.5 0 0 0-.5.5v3.6a.5.5 0 0 0 1 0V7.5A.5.5 0 0 0 8 7Zm0-2.6a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z",
  fold: "M5.65 3.15a.5.5 0 0 1 .7 0l4.5 4.5c.2.2.2.5 0 .7l-4.5 4.5a.5.5 0 0 1-.7-.7L9.79 8 5.65 3.85a.5.5 0 0 1 0-.7Z",
  close:
    "M3.15 3.15a.5.5 0 0 1 .7 0L8 7.29l4.15-4.14a.5.5 0 0 1 .7.7L8.71 8l4.14 4.15a.5.5 0 0 1-.7.7L8 8.71l-4.15 4.14a.5.5 0 0 1-.7-.7L7.29 8 3.15 3.85a.5.5 0 0 1 0-.7Z",
} as const;

export type IconName = keyof typeof shapes;

export interface IconProps {
  readonly name: IconName;
  readonly className?: string | undefined;
}

export function Icon({ name, className }: IconProps) {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path fillRule="evenodd" d={shapes[name]} />
    </svg>
  );
}
