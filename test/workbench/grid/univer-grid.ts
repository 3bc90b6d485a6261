import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type Workbook,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetInterceptorService, SheetsSelectionsService } from "@univerjs/sheets";
import { IEditorBridgeService, SheetCanvasPopManagerService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Sheet } from "../../excel/browser";
import { mend } from "./accessibility";
import { showContent } from "./cell-content";
import { addToCellMenu } from "./cell-menu";
import { Clipboard } from "./clipboard";
import { listenForClipboard } from "./clipboard-events";
import { ConditionalLooks } from "./conditional-looks";
import { Drawing } from "./drawing";
import { FormulaBar } from "./formula-bar";
import { Gate } from "./gate";
import { Painter } from "./painter";
import { Repaint } from "./repaint";
import { SelectionBridge } from "./selection";
import { startUniver } from "./start-univer";
import { ValidationHelp } from "./validation-help";
import { faultWords, WORDS } from "./words";
import type { Grid, GridOptions } from ".";

/** Milliseconds; looking takes next to nothing. */
const MENDING_PACE = 500;

/** Univer around the host's workbook: who listens to whom. */
export function univerGrid({ container, host, user, dark, language, menuItems, onFault }: GridOptions): Grid {
  const words = WORDS[language];
  container.setAttribute("role", "application");
  container.setAttribute("aria-label", words.label);
  const looks = new ConditionalLooks(host.workbook, (sheet, formula) => host.calculation.evaluate(sheet, formula));

  container.classList.add("grid-univer");
  container.dataset["dark"] = String(dark);
  const bar = new FormulaBar({
    container,
    host,
    user,
    words,
    onFault: (reason) => fault(reason),
    onLeave: () => focus(),
  });
  const cells = document.createElement("div");
  cells.className = "grid-cells";
  container.append(cells);
  const univer = startUniver(cells, language, dark);
  const injector = univer.__getInjector();
  const drawing = new Drawing(host.workbook);
  const unit = univer.createUnit<ReturnType<Drawing["picture"]>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    drawing.picture(),
  );
  drawing.begin(unit);
  // Univer starts its services when there is a workbook to serve.
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const editor = injector.get(IEditorBridgeService);
  const instances = injector.get(IUniverInstanceService);
  addToCellMenu(injector, commands, menuItems);

  const sheetOf = (id: string | undefined): Sheet =>
    host.workbook.sheets.find((sheet) => sheet.id === id) ?? host.workbook.active;
  const content = showContent({
    interceptors: injector.get(SheetInterceptorService),
    sheetOf,
    looks,
    date1904: host.workbook.date1904,
  });

  const selected = (id: string) =>
    selections
      .getWorkbookSelections(unit.getUnitId())
      .getSelectionsOfWorksheet(id)
      .map(({ range }) => range);
  const selection = new SelectionBridge({ host, user, unit, commands, selected });
  const focus = (): void => injector.get(ILayoutService).focus();
  const fault = (reason: unknown): void => onFault(faultWords(words, reason));
  const painter = new Painter({ host, drawing, looks, repaint: new Repaint(injector.get(IRenderManagerService)) });
  const draw = (): void => {
    painter.paint(gate.mutate);
    selection.follow();
    bar.show();
    help.follow();
  };
  const help = new ValidationHelp({
    host,
    user,
    popups: injector.get(SheetCanvasPopManagerService),
    label: words.choose,
    onFault: fault,
    onLeave: focus,
  });
  const openHelp = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== "ArrowDown" || !help.open()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener("keydown", openHelp, true);
  const gate = new Gate({
    commands,
    host,
    user,
    sheetOf,
    selected: () => selected(unit.getActiveSheet().getSheetId()),
    editing: () => editor.isVisible().visible,
    onDone: (reason) => {
      if (reason !== undefined) fault(reason);
    },
    onUnknown: () => onFault(words.notHere),
  });
  const executed = commands.onCommandExecuted(({ id, params }) => {
    selection.told(id);
    if (Reflect.get(Object(params), "unitId") !== DOCS_NORMAL_EDITOR_UNIT_ID_KEY || !editor.isVisible().visible) return;
    const typed = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getPlainText();
    if (typed !== undefined) bar.mirror(typed.replace(/\r\n$/, "").replace(/\r/g, "\n"));
  });
  const typing = editor.visible$.subscribe(({ visible }) => host.faults.setCellEditing(visible, "person"));
  const unwatch = host.onChanged(draw);
  const clipboard = listenForClipboard({
    container,
    clipboard: new Clipboard(host, user),
    commands,
    editing: () => editor.isVisible().visible,
    onFault: fault,
    onDenied: () => onFault(words.noClipboard),
    onCut: () => onFault(words.noCut),
  });
  draw();
  mend(container, words);
  // Univer's own page parts come with its next frames.
  const mending = setInterval(() => mend(container, words), MENDING_PACE);

  return {
    refresh: draw,
    focus,
    dispose: () => {
      clearInterval(mending);
      unwatch();
      typing.unsubscribe();
      for (const each of [gate, executed, clipboard, ...content]) each.dispose();
      host.faults.setCellEditing(false, "person");
      container.removeEventListener("keydown", openHelp, true);
      help.dispose();
      bar.dispose();
      univer.dispose();
      container.replaceChildren();
    },
  };
}
