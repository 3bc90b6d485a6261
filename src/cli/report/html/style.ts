/** What the page looks like, on a screen and on A4, and what it does where scripts are allowed. */
export const style = `
:root{--text:#1f1f1f;--quiet:#5f5f5f;--page:#fff;--line:#d6d6d6;--head:#f4f4f4;--error:#b10e1c;--warning:#8a3707;--advice:#0f548c;--good:#0e700e;--fault:#fdd8db;--related:#e3eefa}
@media screen and (prefers-color-scheme:dark){:root{--text:#f2f2f2;--quiet:#bdbdbd;--page:#242424;--line:#555;--head:#333;--error:#ff9ea5;--warning:#fbbf8a;--advice:#8cc4f2;--good:#9fd89f;--fault:#5b2429;--related:#1f3a58}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1000px;padding:16px 20px 48px;color:var(--text);background:var(--page);font:14px/1.55 "Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
h1{font-size:24px;margin:8px 0 4px}
h2{font-size:19px;margin:32px 0 8px;padding-bottom:4px;border-bottom:2px solid var(--line)}
h3{font-size:16px;margin:20px 0 2px}
p{margin:4px 0}
.quiet{color:var(--quiet);font-size:12.5px;overflow-wrap:anywhere}
.figures{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0;padding:0;list-style:none}
.figures li{flex:1 1 90px;padding:6px 10px;border:1px solid var(--line);border-radius:6px;font-size:12.5px;color:var(--quiet)}
.figures b{display:block;font-size:22px;line-height:1.25;color:var(--text)}
.figures .error b,b.error{color:var(--error)}.figures .warning b,b.warning{color:var(--warning)}.figures .advice b,b.advice{color:var(--advice)}.good{color:var(--good)}
.units{width:100%;border-collapse:collapse}
.units th,.units td{padding:4px 8px;text-align:left;border-bottom:1px solid var(--line);font-weight:normal}
.units thead th{font-size:12.5px;color:var(--quiet);background:var(--head)}
.units .number{text-align:right;white-space:nowrap}
.units svg{display:block;width:100%;height:12px}
.units a{color:inherit}
.units .bar{width:38%}
rect.error{fill:var(--error)}rect.warning{fill:#d98324}rect.advice{fill:#5b9bd5}
#filter{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center;margin:16px 0 0;padding:8px 0;background:var(--page);border-bottom:1px solid var(--line);z-index:1}
#filter input[type=search]{flex:1 1 220px;min-height:30px;padding:2px 8px;font:inherit;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:4px}
#filter label{display:flex;gap:4px;align-items:center;min-height:24px}
[hidden]{display:none!important}
.findings{margin:6px 0 0;padding:0;list-style:none}
.finding{margin:8px 0;padding:6px 12px 8px;border:1px solid var(--line);border-left:4px solid var(--quiet);border-radius:4px;break-inside:avoid}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.advice{border-left-color:var(--advice)}
.finding .what{overflow-wrap:anywhere}
.cell{display:inline-block;padding:0 6px;font-family:Consolas,"Courier New",monospace;background:var(--head);border-radius:3px}
.new{padding:0 6px;color:var(--page);background:var(--good);border-radius:3px;font-size:12px}
.finding.waived{border-left-color:var(--quiet)}.finding.waived b{color:var(--quiet)}
.decision{padding:2px 8px;background:var(--head);border-radius:3px;overflow-wrap:anywhere}
.changed{color:var(--error);overflow-wrap:anywhere}
.opinion{margin:6px 0}.opinion summary{cursor:pointer}.opinion p{overflow-wrap:anywhere}
.amounts{display:flex;flex-wrap:wrap;gap:0 20px;margin:2px 0;font-variant-numeric:tabular-nums}
.picture{overflow-x:auto;margin-top:6px}
.picture table{border-collapse:collapse;font-size:12px;line-height:1.35}
.picture td,.picture th{padding:2px 6px;border:1px solid var(--line);text-align:left;vertical-align:middle;max-width:18em;overflow-wrap:anywhere}
.picture th{font-weight:normal;color:var(--quiet);background:var(--head);text-align:center;white-space:nowrap}
.picture thead td{background:var(--head)}
.picture .fault{background:var(--fault);outline:2px solid var(--error);outline-offset:-2px}
.picture .related{background:var(--related)}
.list{margin:4px 0;padding-left:22px}
footer{margin-top:40px;padding-top:8px;border-top:1px solid var(--line)}
@media screen and (max-width:640px){.units .bar{display:none}.units .number{white-space:normal}.units th:first-child,.units td:first-child{min-width:7em}}
@page{size:A4;margin:14mm 13mm 16mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:8pt;color:#5f5f5f}}
@media print{details::details-content{content-visibility:visible}body{max-width:none;padding:0;font-size:9pt;line-height:1.35}.quiet,.figures li{font-size:7.5pt}p{margin:1pt 0}.finding{margin:3pt 0;padding:2pt 6pt 3pt}.amounts.said{display:none}.picture{margin-top:2pt}#filter{display:none}h1{font-size:17pt}h2{font-size:12pt;margin-top:10pt}h3{font-size:10pt;margin-top:7pt}h2,h3,h3+.quiet{break-after:avoid}.units tr,.figures{break-inside:avoid}.picture{overflow:visible}.picture table{font-size:6.5pt;line-height:1.2;width:100%}.picture td,.picture th{padding:.5pt 3pt}.picture td{max-width:none}.units a{text-decoration:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** Hides what does not match; without it the page is read as it is. */
export const script = `
const filter=document.getElementById("filter"),search=filter.querySelector("input[type=search]"),boxes=[...filter.querySelectorAll("input[type=checkbox]")],count=filter.querySelector("output");
const findings=[...document.querySelectorAll(".finding")],groups=[...document.querySelectorAll("article"),...document.querySelectorAll("section.unit")];
function apply(){const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean),on=new Set(boxes.filter(b=>b.checked).map(b=>b.value)),all=words.length===0&&on.size===boxes.length;let shown=0;
for(const one of findings){const around=one.closest("article,section"),text=(one.textContent+" "+(around?.dataset.search??"")).toLowerCase();one.hidden=!on.has(one.dataset.severity)||!words.every(w=>text.includes(w));if(!one.hidden)shown++}
// A form without a finding is found by what it is called.
for(const group of groups){const own=group.matches("article")&&words.length>0&&!group.querySelector(".finding"),text=own?(group.textContent+" "+group.dataset.search).toLowerCase():"";
group.hidden=!all&&!group.querySelector(".finding:not([hidden]),article:not([hidden])")&&!(own&&words.every(w=>text.includes(w)))}
count.textContent=shown+" / "+findings.length}
filter.hidden=findings.length===0&&groups.length<3;search.addEventListener("input",apply);for(const box of boxes)box.addEventListener("change",apply);apply();
`;
