/** The workbench's page: reads the add-in's manifest, opens the first workbook, and shows it all. */
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { sampleFile } from "./samples";
import { simulationOf } from "./simulation";
import { Workbench } from "./workbench";

async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const simulation = simulationOf(query, { language: navigator.language, dark });
  const manifest = await fetch("panel/manifest.xml");
  if (!manifest.ok) throw new Error("panel/manifest.xml is not there: npm start builds it.");
  const workbench = new Workbench(await manifest.text(), simulation);
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<App workbench={workbench} />);
  const file = query.get("file") ?? "samples/faults.xlsx";
  await workbench.open(() => sampleFile(file), file);
  if (!workbench.state.excel) await workbench.openBlank();
  workbench.showPane();
}

start().catch((error: unknown) => {
  const line = document.createElement("p");
  line.textContent = String(error);
  document.getElementById("root")?.replaceChildren(line);
});
