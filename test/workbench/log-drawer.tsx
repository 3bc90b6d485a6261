import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "./speech";
import type { LogEntry } from "./watched-host";

export interface LogDrawerProps {
  readonly log: readonly LogEntry[];
  readonly missing: readonly string[];
  readonly onClear: () => void;
}

/** For developers: each request of the add-in, how large it was and how long Excel took. */
export function LogDrawer({ log, missing, onClear }: LogDrawerProps) {
  const words = useWords();
  const { logColumns: column } = words;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [log.length]);
  return (
    <section className="log" aria-label={words.log}>
      <div className="log-head">
        <h2>{words.log}</h2>
        <Button size="small" appearance="subtle" onClick={onClear}>
          {words.logClear}
        </Button>
      </div>
      {missing.length > 0 && <p className="missing">{words.logMissing(missing)}</p>}
      <div ref={list} className="log-list" tabIndex={0} role="group" aria-label={words.log}>
        {log.length === 0 ? (
          <p>{words.logEmpty}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th>{column.number}</th>
                <th>{column.what}</th>
                <th>{column.sent}</th>
                <th>{column.answered}</th>
                <th>{column.time}</th>
                <th>{column.error}</th>
              </tr>
            </thead>
            <tbody>
              {log.map(({ number, what, sent, answered, milliseconds, error }) => (
                <tr key={number}>
                  <td>{number}</td>
                  <td className="what">{what}</td>
                  <td>{sent}</td>
                  <td>{answered}</td>
                  <td>{milliseconds.toFixed(1)}</td>
                  <td>{error}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
