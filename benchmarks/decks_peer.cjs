// The same slides by PptxGenJS: node decks_peer.cjs <its folder> <runs> < slides.json. Prints the middle time
// of the processor, in milliseconds.
const PptxGenJS = require(process.argv[2]);
const pages = JSON.parse(require("fs").readFileSync(0, "utf8"));

function deck() {
  const made = new PptxGenJS();
  made.layout = "LAYOUT_WIDE";
  for (const page of pages) {
    const slide = made.addSlide();
    slide.addText(page.title, { x: 0.5, y: 0.4, w: 12.3, h: 0.8, fontSize: 28, bold: true });
    if (page.bullets.length) {
      const lines = page.bullets.map((text) => ({ text, options: { bullet: true, breakLine: true } }));
      slide.addText(lines, { x: 0.5, y: 1.4, w: 12.3, h: 2.6, fontSize: 18 });
    }
    if (page.table.length) slide.addTable(page.table.map((row) => row.map((text) => ({ text }))), { x: 0.5, y: 4.2, w: 12.3 });
    if (page.chart.length) {
      const labels = page.chart.map((row) => row[0]);
      const series = ["I dag", "Mål"].map((name, at) => ({ name, labels, values: page.chart.map((row) => row[at + 1]) }));
      slide.addChart(made.ChartType.bar, series, { x: 0.5, y: 1.4, w: 12.3, h: 5, barDir: "bar" });
    }
    if (page.notes) slide.addNotes(page.notes);
  }
  return made.write({ outputType: "nodebuffer", compression: true });
}

(async () => {
  const times = [];
  for (let run = 0; run < Number(process.argv[3]); run++) {
    const start = process.cpuUsage();
    await deck();
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1000);
  }
  times.shift(); // the first warms up
  times.sort((one, other) => one - other);
  console.log(times[Math.floor(times.length / 2)]);
})();
