// Shows the latest quarter from reporting-service's JSON, and again whenever a score changes.
// The service is at ?service=https://performance.example.org, or on this machine.
"use strict";

const service = new URLSearchParams(location.search).get("service") || "http://127.0.0.1:8080";
const api = `${service}/api/v1`;
const part = (id) => document.getElementById(id);

const ask = async (path) => {
  const answer = await fetch(api + path, { headers: { Accept: "application/json" } });
  if (answer.ok) return answer.json();
  const problem = await answer.json();
  throw new Error(problem.detail || problem.title);
};

const element = (name, text, className = "") =>
  Object.assign(document.createElement(name), { textContent: text, className });

const count = (score) => {
  const item = element("li", "");
  item.append(
    element("strong", String(score.count)),
    element("span", `${score.symbol} ${score.label}`),
  );
  return item;
};

const row = (each) => {
  const line = document.createElement("tr");
  const head = element("th", "");
  head.scope = "row";
  head.append(element("strong", each.ref), ` ${each.title}`);
  const trend = each.shortTermTrend;
  line.append(
    head,
    element("td", each.outturn.display, "number"),
    element("td", each.target.display, "number"),
    element("td", `${trend.symbol} ${trend.label}`),
  );
  return line;
};

const asAt = (moment) =>
  new Date(moment).toLocaleString("en-GB", { timeZone: "Europe/London", dateStyle: "long", timeStyle: "short" });

const show = async () => {
  const [latest] = await ask("/quarters?limit=1");
  if (!latest) {
    part("said").textContent = "No quarter has figures yet.";
    return;
  }
  const dashboard = await ask(`/dashboards/corporate/${latest.quarter}`);
  const below = await ask(`/below-target/${latest.quarter}`);
  part("said").textContent = dashboard.summary;
  part("stamp").textContent = `${latest.label}, as at ${asAt(dashboard.asAt)}`;
  part("counts").replaceChildren(...dashboard.scores.map(count));
  part("below").replaceChildren(...below.rows.map(row));
};

const failed = (error) => {
  part("said").textContent = `The figures cannot be shown: ${error.message}`;
};

show().catch(failed);
new EventSource(`${api}/stream`).addEventListener("score", () => show().catch(failed));
