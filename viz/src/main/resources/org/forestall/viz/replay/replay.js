"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const byId = (id) => document.getElementById(id);
  const SVG = "http://www.w3.org/2000/svg";
  const HOST_RADIUS = 0.08;
  const LOG_LINES = 8;
  const TEXT_SIZES = [14, 16, 18, 20, 24, 28];
  const FRAMES_PER_SECOND = [2, 5, 10, 20, 40];

  const layers = new Map(data.layers.map((layer) => [layer.key, { ...layer, values: unpack(layer) }]));
  const curves = new Map(data.curves.map((curve) => [curve.key, { ...curve, values: unpack(curve) }]));
  let frame = 0;
  let layerKey = data.layers[0].key;
  let timer = 0;
  let chosenEvent = -1;

  // Values come as one byte each, on a scale of square roots, so that small ones keep their digits.
  function unpack(packed) {
    const bytes = atob(packed.data);
    const values = new Float32Array(bytes.length);
    for (let i = 0; i < bytes.length; i++) {
      const share = bytes.charCodeAt(i) / 255;
      values[i] = share * share * packed.most;
    }
    return values;
  }

  function element(parent, name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    for (const key in attributes) {
      made.setAttribute(key, attributes[key]);
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    parent.appendChild(made);
    return made;
  }

  function html(parent, name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    parent.appendChild(made);
    return made;
  }

  const isDark = () => document.documentElement.dataset.ground === "dark";
  const palette = () => (isDark() ? data.dark : data.light);
  const weekOf = (at) => (at + 1) * data.every;
  const valueAt = (key, at, district) => layers.get(key).values[at * data.districts.length + district];

  function dayOf(week) {
    const day = new Date(data.start + "T00:00:00Z");
    day.setUTCDate(day.getUTCDate() + 7 * week);
    return day.toLocaleDateString(data.lang, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  }

  function number(value) {
    const digits = value === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return value.toLocaleString(data.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  function stepOf(layer, value) {
    if (value <= layer.most / 60000) {
      return 0;
    }
    return 1 + layer.borders.filter((border) => value >= border).length;
  }

  // ---- map

  const map = byId("map");
  const shapes = [];
  function drawMap() {
    const box = data.box;
    map.setAttribute("viewBox", box.join(" "));
    const defs = element(map, "defs", {});
    const unit = Math.max(box[2], box[3]) / 100;
    [2.6, 1.7, 1].forEach((gap, i) => {
      const pattern = element(defs, "pattern", {
        id: "hatch" + (i + 1), width: gap * unit, height: gap * unit,
        patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)",
      });
      element(pattern, "rect", { width: 0.3 * unit, height: gap * unit, fill: "#000000" });
      const onDark = pattern.cloneNode(true);
      onDark.id += "on-dark";
      onDark.firstChild.setAttribute("fill", "#ffffff");
      defs.appendChild(onDark);
    });
    data.districts.forEach((district, i) => {
      const shape = element(map, "path", {
        d: district.path, class: "district", tabindex: 0, role: "img", "data-district": i,
      });
      const hatch = element(map, "path", { d: district.path, class: "hatch", fill: "none" });
      shape.addEventListener("mousemove", (e) => showTip(districtTip(i), e.clientX, e.clientY));
      shape.addEventListener("mouseleave", hideTip);
      shape.addEventListener("focus", () => {
        const at = shape.getBoundingClientRect();
        showTip(districtTip(i), at.left + at.width / 2, at.top + at.height / 2);
      });
      shape.addEventListener("blur", hideTip);
      shapes.push({ shape, hatch });
    });
    data.districts.forEach((district, i) => {
      shapes[i].host = element(map, "circle", { cx: district.x, cy: district.y, r: 0, class: "host" });
    });
    data.districts.forEach((district, i) => {
      shapes[i].name = element(map, "text", { x: district.x, y: district.y, "font-size": 2.5 * unit }, district.name);
    });
  }

  function paintMap() {
    const layer = layers.get(layerKey);
    const colours = palette();
    const largest = Math.max(data.box[2], data.box[3]);
    data.districts.forEach((district, i) => {
      const step = stepOf(layer, valueAt(layerKey, frame, i));
      const colour = colours[step];
      shapes[i].shape.setAttribute("fill", colour.fill);
      const violence = stepOf(layers.get("violence"), valueAt("violence", frame, i));
      const dense = layerKey === "violence" || violence < 2 ? 0 : violence < 4 ? 1 : violence < 6 ? 2 : 3;
      shapes[i].hatch.setAttribute("fill", dense === 0 ? "none" : "url(#hatch" + dense + (colour.ink === "#ffffff" ? "on-dark" : "") + ")");
      const hosted = valueAt("displaced", frame, i);
      const share = Math.min(1, (hosted / 100) * (district.people / data.largestPeople));
      shapes[i].host.setAttribute("r", hosted < 0.05 ? 0 : largest * HOST_RADIUS * Math.max(0.08, Math.sqrt(share)));
      const label = district.name + ": " + layer.name + " " + number(valueAt(layerKey, frame, i)) + " " + layer.unit;
      shapes[i].shape.setAttribute("aria-label", label);
    });
  }

  function drawLegend() {
    const layer = layers.get(layerKey);
    const legend = byId("legend");
    legend.textContent = "";
    html(legend, "div", layer.name + ", " + layer.unit, "unit");
    palette().forEach((colour, i) => {
      const box = html(legend, "div", "", "box");
      const fill = html(box, "i", "");
      fill.style.background = colour.fill;
      const from = i === 0 ? words.none : i === 1 ? "> 0" : layer.borders[i - 2].toLocaleString(data.lang) + "+";
      html(box, "span", from);
    });
  }

  function districtTip(i) {
    const lines = data.layers.map((layer) => layer.name + ": " + number(valueAt(layer.key, frame, i)) + " " + layer.unit);
    return { title: data.districts[i].name, lines };
  }

  // ---- tips

  const tip = byId("tip");
  function showTip(content, x, y) {
    tip.textContent = "";
    html(tip, "b", content.title);
    content.lines.forEach((line) => html(tip, "div", line));
    tip.hidden = false;
    const box = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(x + 16, innerWidth - box.width - 8)) + "px";
    tip.style.top = Math.max(4, Math.min(y + 16, innerHeight - box.height - 8)) + "px";
  }
  function hideTip() {
    tip.hidden = true;
  }

  // ---- charts

  const heads = [];
  const CHART = { width: 600, height: 100 };
  const xOf = (at, width) => (data.frames < 2 ? 0 : (at / (data.frames - 1)) * width);

  function drawCharts() {
    data.charts.forEach((chart) => {
      const box = html(byId("charts"), "div", "", "chart");
      const heading = html(box, "h2", chart.name);
      const svg = element(box, "svg", {
        viewBox: "0 0 " + CHART.width + " " + CHART.height, preserveAspectRatio: "none", role: "img",
        "aria-label": chart.name + ": " + chart.curves.map((key) => curves.get(key).name).join(", "),
      });
      element(svg, "line", { x1: 0, x2: CHART.width, y1: 99, y2: 99, class: "axis", "vector-effect": "non-scaling-stroke" });
      chart.now = chart.curves.map((key, i) => {
        const curve = curves.get(key);
        element(svg, "path", {
          d: linePath(curve, chart.stepped), fill: "none", class: "curve c" + i, "stroke-width": 2.4,
          "stroke-dasharray": ["", "9 4", "3 3"][i], "vector-effect": "non-scaling-stroke",
        });
        return { curve, index: i, place: html(heading, "span", "", "now c" + i) };
      });
      heads.push(playhead(svg, CHART));
      seekOn(svg);
    });
  }

  function linePath(curve, stepped) {
    const points = [];
    for (let i = 0; i < data.frames; i++) {
      const x = xOf(i, CHART.width).toFixed(1);
      const y = (98 - (curve.values[i] / curve.top) * 95).toFixed(1);
      points.push(i === 0 ? "M" + x + " " + y : stepped ? "H" + x + "V" + y : "L" + x + " " + y);
    }
    return points.join("");
  }

  function playhead(svg, size) {
    return element(svg, "line", { y1: 0, y2: size.height, class: "head", "stroke-width": 2, "vector-effect": "non-scaling-stroke" });
  }

  function seekOn(svg) {
    const seek = (e) => {
      const box = svg.getBoundingClientRect();
      show(Math.round(((e.clientX - box.left) / box.width) * (data.frames - 1)));
    };
    svg.addEventListener("pointerdown", (e) => {
      svg.setPointerCapture(e.pointerId);
      seek(e);
    });
    svg.addEventListener("pointermove", (e) => e.buttons === 1 && seek(e));
  }

  const HUES = { light: ["#0072B2", "#B36B00", "#005A3C"], dark: ["#56B4E9", "#E69F00", "#009E73"] };
  const DASHES = ["\u2501", "\u2578\u2578", "\u2504"];
  function paintCharts() {
    const hues = isDark() ? HUES.dark : HUES.light;
    const style = getComputedStyle(document.documentElement);
    document.querySelectorAll(".curve").forEach((line) => line.setAttribute("stroke", hues[line.classList[1].slice(1)]));
    document.querySelectorAll(".head").forEach((line) => line.setAttribute("stroke", style.getPropertyValue("--ink")));
    document.querySelectorAll(".axis").forEach((line) => line.setAttribute("stroke", style.getPropertyValue("--line")));
    data.charts.forEach((chart) => chart.now.forEach((now) => { now.place.style.color = hues[now.index]; }));
    drawStrip();
  }

  function moveCharts() {
    heads.forEach((head) => {
      head.setAttribute("x1", xOf(frame, CHART.width));
      head.setAttribute("x2", xOf(frame, CHART.width));
    });
    data.charts.forEach((chart) => {
      chart.now.forEach((now) => {
        const value = now.curve.values[frame];
        const told = chart.stepped ? String(Math.round(value * 2) / 2) : number(value);
        const text = chart.rungs ? chart.rungs[Math.round(value)] : told + (chart.unit ? " " + chart.unit : "");
        now.place.textContent = DASHES[now.index] + " " + now.curve.name + " " + text;
      });
    });
  }

  // ---- what happened

  const strip = byId("strip");
  const STRIP = { width: 1000, height: 100, left: 118 };
  let stripHead;
  function drawStrip() {
    strip.textContent = "";
    const box = strip.getBoundingClientRect();
    STRIP.width = Math.max(300, box.width);
    STRIP.height = Math.max(60, box.height);
    STRIP.left = 0;
    strip.setAttribute("viewBox", "0 0 " + STRIP.width + " " + STRIP.height);
    const lane = STRIP.height / data.lanes.length;
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue("--ink");
    const size = Math.min(lane * 0.62, parseFloat(getComputedStyle(document.body).fontSize) * 0.82);
    data.lanes.forEach((name, i) => {
      if (i % 2 === 0) {
        element(strip, "rect", { x: 0, y: i * lane, width: STRIP.width, height: lane, fill: style.getPropertyValue("--stripe") });
      }
      const label = element(strip, "text", { x: 4, y: (i + 0.68) * lane, "font-size": size, fill: ink }, name);
      STRIP.left = Math.max(STRIP.left, label.getComputedTextLength() + 14);
    });
    const hues = isDark() ? ["#E69F00", "#CC79A7", "#ECEFF1", "#56B4E9", "#009E73"] : ["#B36B00", "#8A3A6B", "#22262A", "#0072B2", "#005A3C"];
    data.events.forEach((event, i) => {
      element(strip, "rect", {
        x: xOfWeek(event.week) - 1.25, y: event.lane * lane + lane * 0.14, width: event.big ? 4 : 2.5, height: lane * 0.72,
        fill: hues[event.lane], opacity: event.big ? 1 : 0.55, "data-event": i,
      });
    });
    stripHead = element(strip, "line", { y1: 0, y2: STRIP.height, stroke: ink, "stroke-width": 2 });
    moveStrip();
  }

  const xOfWeek = (week) => STRIP.left + Math.min(1, week / weekOf(data.frames - 1)) * (STRIP.width - STRIP.left - 4);

  function moveStrip() {
    const x = xOfWeek(weekOf(frame));
    stripHead.setAttribute("x1", x);
    stripHead.setAttribute("x2", x);
  }

  function eventNear(e) {
    const box = strip.getBoundingClientRect();
    const x = e.clientX - box.left;
    const lane = Math.floor(((e.clientY - box.top) / box.height) * data.lanes.length);
    let best = -1;
    data.events.forEach((event, i) => {
      const away = Math.abs(xOfWeek(event.week) - x);
      if (event.lane === lane && away < 7 && (best < 0 || away < Math.abs(xOfWeek(data.events[best].week) - x))) {
        best = i;
      }
    });
    return best;
  }

  const told = (event) => dayOf(event.week) + " \u2013 " + event.words;

  strip.addEventListener("mousemove", (e) => {
    const near = eventNear(e);
    if (near < 0) {
      hideTip();
    } else {
      const event = data.events[near];
      showTip({ title: dayOf(event.week), lines: [event.words] }, e.clientX, e.clientY - 70);
    }
  });
  strip.addEventListener("mouseleave", hideTip);
  strip.addEventListener("click", (e) => {
    const near = eventNear(e);
    const box = strip.getBoundingClientRect();
    if (near >= 0) {
      chooseEvent(near);
    } else if (e.clientX - box.left > STRIP.left) {
      const share = (e.clientX - box.left - STRIP.left) / (box.width - STRIP.left - 4);
      show(Math.round(share * (data.frames - 1)));
    }
  });

  function chooseEvent(i) {
    if (data.events.length === 0) {
      return;
    }
    chosenEvent = Math.max(0, Math.min(data.events.length - 1, i));
    const event = data.events[chosenEvent];
    pause();
    show(Math.floor(event.week / data.every));
    byId("event").textContent = told(event);
  }

  function nextEvent(direction) {
    const big = data.events.map((event, i) => (event.big ? i : -1)).filter((i) => i >= 0);
    const here = chosenEvent >= 0 ? chosenEvent : data.events.findIndex((event) => event.week >= weekOf(frame)) - 1;
    const next = direction > 0 ? big.find((i) => i > here) : big.filter((i) => i < here).pop();
    if (next !== undefined) {
      chooseEvent(next);
    }
  }

  function tellLog() {
    const until = weekOf(frame);
    const last = data.events.filter((event) => event.week < until && event.big).slice(-LOG_LINES);
    const log = byId("log");
    log.textContent = "";
    last.forEach((event) => {
      const line = html(log, "li", "");
      html(line, "span", dayOf(event.week), "day");
      line.appendChild(document.createTextNode(" " + event.words));
    });
    if (last.length === 0) {
      html(log, "li", words.quiet);
    }
  }

  function fillTable() {
    if (!byId("table-box").open) {
      return;
    }
    const table = byId("table");
    table.textContent = "";
    const head = html(html(table, "thead", ""), "tr", "");
    html(head, "th", words.district);
    data.layers.forEach((layer) => html(head, "th", layer.name + " (" + layer.unit + ")"));
    const body = html(table, "tbody", "");
    data.districts.forEach((district, i) => {
      const row = html(body, "tr", "");
      html(row, "th", district.name);
      data.layers.forEach((layer) => html(row, "td", number(valueAt(layer.key, frame, i))));
    });
  }

  // ---- time

  const scrub = byId("scrub");
  function show(at) {
    const wanted = Math.max(0, Math.min(data.frames - 1, at));
    if (wanted !== frame) {
      chosenEvent = -1;
      byId("event").textContent = "\u00a0";
    }
    frame = wanted;
    scrub.value = frame;
    const when = words.week.replace("{0}", weekOf(frame)).replace("{1}", dayOf(weekOf(frame)));
    byId("when").textContent = when;
    scrub.setAttribute("aria-valuetext", when);
    paintMap();
    moveCharts();
    moveStrip();
    tellLog();
    fillTable();
  }

  function pause() {
    clearInterval(timer);
    timer = 0;
    tellPlay();
  }

  function play() {
    if (frame === data.frames - 1) {
      show(0);
    }
    clearInterval(timer);
    timer = setInterval(() => {
      if (frame === data.frames - 1) {
        pause();
      } else {
        show(frame + 1);
      }
    }, 1000 / FRAMES_PER_SECOND[byId("speed").selectedIndex]);
    tellPlay();
  }

  const toggle = () => (timer ? pause() : play());
  function tellPlay() {
    byId("play").textContent = timer ? "\u23f8" : "\u25b6";
    byId("play").setAttribute("aria-label", timer ? words.pause : words.play);
    byId("play").title = (timer ? words.pause : words.play) + " (" + words.space + ")";
  }

  function go(at) {
    pause();
    show(at);
  }

  function setSpeed(i) {
    byId("speed").selectedIndex = i;
    if (timer) {
      play();
    }
  }

  // ---- look

  function setGround(ground) {
    document.documentElement.dataset.ground = ground;
    paintCharts();
    drawLegend();
    show(frame);
  }

  let textSize = 1;
  function setTextSize(i) {
    textSize = Math.max(0, Math.min(TEXT_SIZES.length - 1, i));
    document.documentElement.style.fontSize = TEXT_SIZES[textSize] + "px";
    paintCharts();
    moveCharts();
  }

  function chooseLayer(key) {
    layerKey = key;
    document.querySelector('input[value="' + key + '"]').checked = true;
    drawLegend();
    paintMap();
  }

  function drawChoices() {
    data.layers.forEach((layer, i) => {
      const label = html(byId("layers"), "label", "");
      const radio = document.createElement("input");
      radio.type = "radio";
      radio.name = "layer";
      radio.value = layer.key;
      radio.checked = i === 0;
      radio.addEventListener("change", () => chooseLayer(layer.key));
      label.appendChild(radio);
      label.appendChild(document.createTextNode(layer.name));
    });
    FRAMES_PER_SECOND.forEach((rate, i) => {
      const option = html(byId("speed"), "option", i + 1 + " \u00d7");
      option.selected = i === 2;
    });
  }

  const onKey = {
    " ": toggle,
    ArrowLeft: () => go(frame - 1),
    ArrowRight: () => go(frame + 1),
    PageUp: () => go(frame - Math.round(52 / data.every)),
    PageDown: () => go(frame + Math.round(52 / data.every)),
    Home: () => go(0),
    End: () => go(data.frames - 1),
    ",": () => nextEvent(-1),
    ".": () => nextEvent(1),
    "+": () => setTextSize(textSize + 1),
    "=": () => setTextSize(textSize + 1),
    "-": () => setTextSize(textSize - 1),
    d: () => setGround(isDark() ? "light" : "dark"),
    l: () => chooseLayer(data.layers[(data.layers.findIndex((each) => each.key === layerKey) + 1) % data.layers.length].key),
    Escape: hideTip,
  };

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) {
      return;
    }
    const name = e.target.tagName;
    const pressesItself = name === "BUTTON" || name === "SUMMARY" || name === "SELECT";
    if ((e.key === " " || e.key === "Enter") && pressesItself) {
      return;
    }
    if (name === "SELECT" || (name === "INPUT" && e.target.type === "radio" && e.key.startsWith("Arrow"))) {
      return;
    }
    if (onKey[e.key]) {
      e.preventDefault();
      onKey[e.key]();
    } else if (/^[1-5]$/.test(e.key)) {
      setSpeed(Number(e.key) - 1);
    }
  });

  scrub.max = data.frames - 1;
  scrub.addEventListener("input", () => go(Number(scrub.value)));
  byId("play").addEventListener("click", toggle);
  byId("first").addEventListener("click", () => go(0));
  byId("back").addEventListener("click", () => go(frame - 1));
  byId("step").addEventListener("click", () => go(frame + 1));
  byId("speed").addEventListener("change", () => setSpeed(byId("speed").selectedIndex));
  byId("smaller").addEventListener("click", () => setTextSize(textSize - 1));
  byId("larger").addEventListener("click", () => setTextSize(textSize + 1));
  byId("ground").addEventListener("click", onKey.d);
  byId("table-box").addEventListener("toggle", fillTable);
  byId("begin").addEventListener("click", () => {
    byId("note").hidden = true;
    drawStrip();
    byId("play").focus();
  });
  addEventListener("resize", drawStrip);

  drawChoices();
  drawMap();
  drawCharts();
  setGround(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
})();
