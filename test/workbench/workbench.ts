/** What the page does: opens and saves workbooks, runs the add-in over them, turns the switches. React only shows it. */
import { Store } from "../../src/panel/session/store";
import { difference, isProtected, openWorkbook, stateOf, type State, type Workbook } from "../excel/browser";
import { download } from "./download";
import { fixtureOf } from "./fixture";
import { readManifest, type Command } from "./manifest";
import { startExcel } from "./running-excel";
import { needsRestart, plain, type Simulation } from "./simulation";
import { noProtection, type Answer, type Note, type WorkbenchState } from "./state";
import { fileOf, whyUnusable, workbookOf, type GivenFile } from "./workbook-file";
import type { LogEntry } from "./watched-host";
import { wordsOf, type Words } from "./words";

const longestLog = 300;

export class Workbench extends Store<WorkbenchState> {
  readonly #manifestText: string;
  /** How the workbook was when it was opened or saved last. */
  #saved: State | null = null;
  #turn = 0;

  constructor(manifestText: string, simulation: Simulation) {
    super({
      simulation,
      manifest: readManifest(manifestText, simulation.language, "panel/"),
      excel: null,
      name: "",
      unsaved: false,
      ...noProtection,
      pane: null,
      note: null,
      question: null,
      opening: false,
      log: [],
    });
    this.#manifestText = manifestText;
  }

  get words(): Words {
    return wordsOf(this.state.simulation.language);
  }

  /** The present workbook stays until the new one is there and the user has agreed to leave it. */
  async open(given: () => Promise<GivenFile>, name: string): Promise<void> {
    this.show({ opening: true, note: null });
    try {
      const file = await given();
      const workbook = await workbookOf(file);
      this.show({ opening: false });
      if (await this.#mayLeave()) this.#run(workbook);
    } catch (error) {
      this.say("error", whyUnusable(name, error, this.state.simulation.language));
    } finally {
      this.show({ opening: false });
    }
  }

  async openBlank(): Promise<void> {
    if (await this.#mayLeave()) this.#run(await openWorkbook(undefined, this.words.blankName));
  }

  async save(): Promise<void> {
    const { excel } = this.state;
    if (!excel) return;
    const at = stateOf(excel.workbook);
    await this.#attempt(async () => {
      const file = await fileOf(excel.workbook);
      if ("lost" in file) return this.say("error", this.words.wouldLose(file.lost));
      download(file);
      this.#saved = at;
      this.#look();
      this.say("success", this.words.saved(file.name));
    });
  }

  async saveFixture(): Promise<void> {
    const { excel } = this.state;
    if (!excel) return;
    await this.#attempt(async () => {
      const file = await fixtureOf(excel.workbook, excel.workbook.active.name);
      download(file);
      this.say("success", this.words.fixtureSaved(file.name));
    });
  }

  /** What a button of the ribbon, or of the cell's menu, does. */
  async press({ id, action }: Command): Promise<void> {
    const { excel } = this.state;
    if (!excel) return;
    if (action.is === "pane") this.showPane(action.url, action.title);
    if (action.is !== "function") return;
    const outcome = await excel.functions.run(id, action.name);
    if (outcome === "no-such-function") this.say("error", this.words.noSuchFunction(action.name));
  }

  showPane(url = this.state.manifest.home, title = this.state.manifest.name): void {
    this.show({ pane: { url, title, turn: ++this.#turn } });
  }

  closePane(): void {
    this.show({ pane: null });
  }

  /** Version, language and theme are fixed when an add-in starts: it starts anew, over the same workbook. */
  simulate(change: Partial<Simulation>): void {
    const before = this.state.simulation;
    const simulation = { ...before, ...change };
    this.show({ simulation, manifest: readManifest(this.#manifestText, simulation.language, "panel/") });
    const { excel } = this.state;
    if (!excel) return;
    if (needsRestart(before, simulation)) this.#restart(excel.workbook);
    else excel.turn(simulation);
  }

  /** Everything that makes this Excel a difficult one is off again. */
  async calm(): Promise<void> {
    this.simulate(plain);
    const { excel } = this.state;
    for (const { name } of excel?.workbook.sheets.filter(isProtected) ?? []) await excel?.user.unprotect(name);
    if (this.state.structureProtected) this.protectStructure(false);
  }

  async protectSheet(on: boolean): Promise<void> {
    const { excel } = this.state;
    if (!excel) return;
    const { name } = excel.workbook.active;
    await (on ? excel.user.protect(name) : excel.user.unprotect(name));
  }

  protectStructure(on: boolean): void {
    const { excel } = this.state;
    if (!excel) return;
    excel.workbook.protection = on ? { password: undefined } : undefined;
    // Excel undoes neither this nor what was done before it.
    excel.host.history.clear();
    excel.host.changed();
  }

  /** Nothing of the add-in runs any more. */
  quit(): void {
    this.state.excel?.quit();
    this.show({ excel: null, pane: null });
  }

  say(intent: Note["intent"], text: string): void {
    this.show({ note: { intent, text } });
  }

  dismiss(): void {
    this.show({ note: null });
  }

  clearLog(): void {
    this.show({ log: [] });
  }

  #run(workbook: Workbook): void {
    this.#saved = stateOf(workbook);
    this.show({ log: [] });
    this.#restart(workbook);
  }

  #restart(workbook: Workbook): void {
    this.state.excel?.quit();
    const excel = startExcel({
      workbook,
      simulation: this.state.simulation,
      commandsUrl: this.state.manifest.commandsUrl,
      note: (entry) => this.#log(entry),
      onFault: (fault) => this.say("error", this.words.hostFault(String(fault))),
    });
    excel.host.onChanged(() => this.#look());
    this.show({ excel, name: workbook.name });
    this.#look();
    // A pane that was open opens again, at rest: what its button asked for has been done.
    if (this.state.pane) this.showPane();
  }

  /** What the page shows of the workbook itself. */
  #look(): void {
    const { excel } = this.state;
    if (!excel) return;
    const { workbook } = excel;
    this.show({
      unsaved: this.#saved !== null && difference(this.#saved, stateOf(workbook)) !== "none",
      sheetProtected: isProtected(workbook.active),
      structureProtected: workbook.protection !== undefined,
    });
  }

  #log(entry: LogEntry): void {
    this.show({ log: [...this.state.log.slice(1 - longestLog), entry] });
    const { simulation } = this.state;
    // The one failure has happened: the switch goes back by itself.
    if (entry.error !== null && simulation.failing === "next")
      this.show({ simulation: { ...simulation, failing: "none" } });
  }

  async #mayLeave(): Promise<boolean> {
    if (!this.state.unsaved) return true;
    const answer = await new Promise<Answer>((resolve) => {
      this.show({ question: { name: this.state.name, answer: resolve } });
    });
    this.show({ question: null });
    if (answer === "save") await this.save();
    return answer !== "cancel";
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.say("error", whyUnusable(this.state.name, error, this.state.simulation.language));
    }
  }
}
