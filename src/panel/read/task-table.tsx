import type { Form, Task, TaskAmount } from "../../core/form";
import { sayValue } from "../../core/names/say-value";
import type { Range } from "../../core/sheet";
import { AmountTable } from "./amount-table";
import { useReadStyles } from "./read.styles";
import { Row } from "./row";
import { useRead } from "./use-read";
import { usePaneStyles } from "../parts/pane.styles";

export interface TaskTableProps extends Pick<Form, "tasks" | "tasksTotal"> {
  readonly name: string;
  readonly onGo: (at: Range) => void;
}

/** The department's main tasks, each with its amount and what it comprises; their printed total last. */
export function TaskTable({ name, tasks, tasksTotal, onGo }: TaskTableProps) {
  const { names } = useRead();
  return (
    <AmountTable name={name}>
      {tasks.map((task, index) => (
        <TaskRow key={index} {...{ task, onGo }} name={task.name ?? names.value.blank} />
      ))}
      {tasksTotal && <TaskRow task={tasksTotal} name={names.outline.tasksTotal} onGo={onGo} />}
    </AmountTable>
  );
}

interface TaskRowProps {
  readonly task: Task;
  readonly name: string;
  readonly onGo: (at: Range) => void;
}

function TaskRow({ task: { content, at, total, fiscal, other, shifted }, name, onGo }: TaskRowProps) {
  const { names, words } = useRead();
  const pane = usePaneStyles();
  const styles = useReadStyles();
  const say = (one: TaskAmount) => sayValue(one.value, names);
  const parts = [
    ...(fiscal ? [`${fiscal.heading ?? words.fiscal} ${say(fiscal)}`] : []),
    ...(other ? [`${other.heading ?? words.other} ${say(other)}`] : []),
  ];
  return (
    <Row {...{ at, onGo }}>
      <th scope="row">
        {name}
        {content !== null && <div className={pane.quiet}>{content}</div>}
        {parts.length > 0 && <div className={pane.quiet}>{parts.join(words.comma)}</div>}
        {shifted && <div className={pane.quiet}>{words.shifted}</div>}
      </th>
      <td className={styles.amount}>{total ? say(total) : "–"}</td>
    </Row>
  );
}
