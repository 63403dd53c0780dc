import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage();
for (const path of process.argv.slice(2)) {
  await p.goto('file:///work/wt/lead/_site/' + path + '/index.html');
  await p.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
  console.log('=== ' + path + '\n' + (await p.evaluate(() => document.querySelector('main').innerText)));
}
await b.close();
