// nodemailer's pool: builds text, HTML, picture and calendar anew for each message; nothing is recorded.
const fs = require("fs");
const path = require("path");
const nodemailer = require("nodemailer");

const [folder, port, count, connections] = process.argv.slice(2);
const bytes = fs.readFileSync(path.join(folder, "parts.json"), "utf8");
const parts = JSON.parse(bytes);
const pool = nodemailer.createTransport({
  pool: true, host: "127.0.0.1", port: Number(port), ignoreTLS: true,
  maxConnections: Number(connections), maxMessages: Infinity,
});

async function main() {
  const began = process.hrtime.bigint();
  const used = process.cpuUsage();
  let next = 0;
  async function line() {
    while (next < Number(count)) {
      const n = next++;
      await pool.sendMail({
        from: '"Agenția" <officer@a.example>',
        to: `"Ștefania Ionescu ${n}" <p${n}@firm.example>`,
        subject: parts.subject,
        text: parts.text.replace("{name}", n),
        html: parts.html.replace("{name}", n),
        attachments: parts.picture
          ? [{ filename: "logo.png", cid: "logo", content: Buffer.from(parts.picture, "base64") }] : [],
        icalEvent: { method: "REQUEST", filename: "invite.ics", content: parts.calendar },
      });
    }
  }
  await Promise.all(Array.from({ length: Number(connections) * 2 }, line));
  const spent = process.cpuUsage(used);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(JSON.stringify({ seconds, cpu: (spent.user + spent.system) / 1e6 }));
  pool.close();
}

main().catch((error) => { console.error(String(error)); process.exit(1); });
