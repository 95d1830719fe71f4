// Shows the latest quarter from reporting-service's JSON, and again whenever a score changes.
// The service is at this page's own address, or at ?service=https://performance.example.org.
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

const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

const row = (each) => {
  const line = document.createElement("tr");
  const head = element("th", `${each.ref} ${each.title}`);
  head.scope = "row";
  const trend = each.shortTermTrend;
  line.append(
    head,
    element("td", each.outturn.display),
    element("td", each.target.display),
    element("td", `${trend.symbol} ${trend.label}`),
  );
  return line;
};

const show = async () => {
  const [latest] = await ask("/quarters?limit=1");
  if (!latest) {
    part("said").textContent = "No quarter has figures yet.";
    return;
  }
  const dashboard = await ask(`/dashboards/corporate/${latest.quarter}`);
  const { reported, total } = dashboard.indicators;
  const asAt = new Date(dashboard.asAt).toLocaleString("en-GB");
  part("said").textContent = `${latest.quarter}: ${reported} of ${total} indicators reported, as at ${asAt}.`;
  part("counts").replaceChildren(
    ...dashboard.scores.map((score) => element("li", `${score.symbol} ${score.label}: ${score.count}`)),
  );
  const below = await ask(`/below-target/${latest.quarter}`);
  part("below").replaceChildren(...below.rows.map(row));
};

const failed = (error) => {
  part("said").textContent = `The figures cannot be shown: ${error.message}`;
};

show().catch(failed);
new EventSource(`${api}/stream`).addEventListener("score", () => show().catch(failed));
