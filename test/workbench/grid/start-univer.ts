import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "./grid.css";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { ComponentManager, ThemeSwitcherService, UniverUIPlugin } from "@univerjs/ui";
import { CellEditor } from "./cell-editor";
import { CellHelp } from "./cell-help";
import { LOCALES } from "./locales";
import { HIDDEN_MENUS } from "./menus";
import { ThemeRules } from "./theme-rules";
import { CELL_HELP } from "./validation-help";

/** Univer, put together with as little of it as a form needs: the canvas, the editor of a cell, the tabs, the menus. */
export function startUniver(container: HTMLElement, language: "zh-CN" | "en-US", dark: boolean): Univer {
  const univer = new Univer({
    locale: language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: LOCALES,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    menu: HIDDEN_MENUS,
    override: [[ThemeSwitcherService, { useClass: ThemeRules }]],
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
    disableForceStringMark: true,
    disableForceStringAlert: true,
    clipboardConfig: { hidePasteOptions: true },
    menu: HIDDEN_MENUS,
  });
  const components = univer.__getInjector().get(ComponentManager);
  components.register(EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY, CellEditor);
  components.register(CELL_HELP, CellHelp);
  return univer;
}
