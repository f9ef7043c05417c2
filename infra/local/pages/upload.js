import { byId, element } from "/review/dom.js";

/** What a sender does: ask for an address to upload to, then put the file there. */
async function send(file) {
  const contentType = file.type || "application/octet-stream";
  const asked = await fetch("/v1/uploads", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ fileName: file.name, contentType }),
  });
  const answer = await asked.json();
  if (!asked.ok) throw new Error(answer.detail ?? answer.message ?? asked.status);
  const put = await fetch(answer.url, { method: answer.method, headers: answer.headers, body: file });
  if (!put.ok) throw new Error(`${put.status} ${put.statusText}`);
}

async function sendAll(files) {
  for (const file of files) {
    const line = element("li", {}, `… ${file.name}`);
    byId("progress").prepend(line);
    try {
      await send(file);
      line.textContent = `✔ 已上传 uploaded　${file.name}`;
    } catch (error) {
      line.textContent = `✘ 未能上传 not uploaded　${file.name}　${error.message}`;
    }
  }
}

const zone = byId("zone");
const input = byId("files");

input.addEventListener("change", () => {
  sendAll([...input.files]);
  input.value = "";
});

for (const name of ["dragenter", "dragover"]) {
  zone.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
}
for (const name of ["dragleave", "drop"]) zone.addEventListener(name, () => zone.classList.remove("over"));
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  sendAll([...event.dataTransfer.files]);
});
