import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ContentError, formatFault, readContent, type Content } from '../../src/content/index.ts';
import { parseLedger } from '../../src/content/ledger.ts';
import { ledgerText } from '../../src/merge/index.ts';
import type { Chronology, Claim, Span } from '../../src/model.ts';
import { tellChronology, timesIn } from '../../src/pipeline.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import type { Files } from './inputs.ts';

const DAY = '2021-01-01';

/**
 * Whatever a folder holds: it is refused in words, or it is told with every offset inside its text and every quotation
 * in its article, and can be laid out and told again the same. Throws where that does not hold.
 */
export function holdLaws(files: Files): 'refused' | 'told' {
  const dir = mkdtempSync(join(tmpdir(), 'datelined-fuzz-'));
  try {
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), bytes);
    }
    const content = readOrRefuse(dir);
    if (content === undefined) return 'refused';
    const { chronology, ledger, faults } = tellChronology(content, DAY);
    if (faults.length > 0) return 'refused';
    quotesStand(chronology);
    placesStand(chronology);
    everyPageIsMade(chronology);
    staysTheSame(content, ledgerText(ledger));
    return 'told';
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function readOrRefuse(dir: string): Content | undefined {
  try {
    return readContent(dir);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const fault of error.faults)
      hold(
        /^[^\n]+: [^\n]+; [^\n]+$/u.test(formatFault(fault)),
        `a fault is not told in one line: ${formatFault(fault)}`,
      );
    return undefined;
  }
}

function quotesStand({ events, articles }: Chronology): void {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  for (const claim of events.flatMap(({ claims }) => claims)) {
    const { start, end } = claim.selectors.position;
    hold(texts.get(claim.article)?.slice(start, end) === claim.exact, `not in its article: ${claim.exact}`);
    for (const mark of claim.marks)
      hold(start <= mark.start && mark.end <= end, `a mark outside ${claim.id}`);
  }
}

function placesStand({ articles }: Chronology): void {
  for (const article of articles) {
    const { text, sentences, boilerplate, uncovered } = article;
    const inside = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
    for (const span of [...sentences, ...boilerplate, ...uncovered])
      hold(inside(span), `outside ${article.id}`);
    for (const time of timesIn(article))
      hold(text.slice(time.start, time.end) === time.text, `a date that is not there: ${time.text}`);
  }
}

/** Views and files are made; data has every quotation at its place in code points. */
function everyPageIsMade(chronology: Chronology): void {
  const { files, ...pages } = layOut(chronology);
  for (const sheet of Object.values(pages).flat()) if ('view' in sheet) sheet.view();
  // Pictures to share hold no text.
  for (const { path, make } of files.filter((file) => !file.path.endsWith('.png'))) {
    const made = make();
    hold(!/[\uD800-\uDFFF]/u.test(made), `${path} holds half a character`);
    if (path === '/data/chronology.json')
      dataStands(JSON.parse(made) as { events: { claims: Claim[] }[] }, chronology);
  }
}

function dataStands({ events }: { events: { claims: Claim[] }[] }, { articles }: Chronology): void {
  const points = new Map(articles.map(({ id, text }) => [id, Array.from(text)]));
  for (const { article, exact, selectors } of events.flatMap(({ claims }) => claims)) {
    const { start, end } = selectors.position;
    hold(
      points.get(article)!.slice(start, end).join('') === exact,
      `the data quotes what is not there: ${exact}`,
    );
  }
}

/** The ledger is read back as it was written, and with it the same is told again. */
function staysTheSame(content: Content, text: string): void {
  const { ledger, faults } = parseLedger(text, 'ledger.json');
  hold(faults.length === 0, `its own ledger is refused: ${faults.map(formatFault).join('\n')}`);
  const again = tellChronology({ ...content, ledger }, '2022-01-01');
  hold(again.faults.length === 0 && ledgerText(again.ledger) === text, 'told again, the ledger is another');
}

function hold(good: boolean, what: string): void {
  if (!good) throw new Error(what);
}
